package org.gascheck.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.impact.TrialPack.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of a small pack any of its parts are written otherwise, and what is told to cause what is held against packs that are
 * written with each edit taken back. Some sets of edits, by a seed; all with {@code -Dcases.all=true}.
 */
class TrialPackTest {

    private static final boolean ALL = Boolean.getBoolean("cases.all");
    private static final int SOME = 6;
    private static final Submission SUBMISSION = buildings("2022-05-01");

    @TempDir
    private static Path folder;

    private static final Map<Set<Edit>, Optional<BruteForce>> FOUND = new HashMap<>();

    private static Submission buildings(String day) {
        StringBuilder json = new StringBuilder("{\"assessedOn\": \"" + day + "\", \"buildings\": [{\"id\": \"b0\"}");
        for (int height : List.of(50, 51, 55, 56, 60, 61, 70, 71)) {
            json.append(", {\"id\": \"b").append(height).append("\", \"heightMetres\": ").append(height).append('}');
        }
        return Submissions.read(json.append("]}").toString().getBytes(StandardCharsets.UTF_8), "buildings");
    }

    /** What is found by a pack that is written with some edits; empty where it cannot be. */
    private static Optional<BruteForce> found(Set<Edit> edits) {
        return FOUND.computeIfAbsent(edits, each -> {
            try {
                Basis basis = Basis.of(TrialPack.with(each, folder));
                ComplianceChecker checker = BruteForce.checker(basis);
                return Optional.of(BruteForce.of(basis, checker, SUBMISSION));
            } catch (InvalidPackException e) {
                return Optional.empty();
            }
        });
    }

    @Test
    void whateverIsEditedIsAttributedToWhatTakesItBack() {
        Set<Cause.How> seen = EnumSet.noneOf(Cause.How.class);
        Impact none = Impact.between(basis(Set.of()), basis(Set.of()));
        assertThat(none.changes()).isEmpty();
        assertThat(none.on(SUBMISSION).isChanged()).isFalse();
        for (Set<Edit> edits : sets()) {
            Impact impact = Impact.between(basis(Set.of()), basis(edits));
            assertThat(impact.changes().stream().map(Change::id).collect(Collectors.toSet()))
                    .isEqualTo(edits.stream().map(Edit::change).collect(Collectors.toSet()));
            compare(edits, impact.on(SUBMISSION), seen);
        }
        assertThat(seen).contains(Cause.How.ALONE, Cause.How.ANY, Cause.How.JOINTLY);
    }

    private static Basis basis(Set<Edit> edits) {
        return Basis.of(TrialPack.with(edits, folder));
    }

    private static List<Set<Edit>> sets() {
        List<Set<Edit>> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << Edit.values().length; bits++) {
            Set<Edit> set = EnumSet.noneOf(Edit.class);
            for (Edit each : Edit.values()) {
                if ((bits >> each.ordinal() & 1) == 1) {
                    set.add(each);
                }
            }
            sets.add(set);
        }
        if (ALL) {
            return sets;
        }
        List<Set<Edit>> some = new ArrayList<>();
        // Both need the other, and each would do by itself.
        some.add(EnumSet.of(Edit.RULE, Edit.READING));
        some.add(EnumSet.of(Edit.LIMIT_HIGH, Edit.READING));
        Random random = new Random(50);
        while (some.size() < SOME) {
            Set<Edit> each = sets.get(random.nextInt(sets.size()));
            if (each.size() < 5) {
                some.add(each);
            }
        }
        return some;
    }

    private void compare(Set<Edit> edits, SubmissionImpact told, Set<Cause.How> seen) {
        BruteForce before = found(Set.of()).orElseThrow();
        BruteForce after = found(edits).orElseThrow();
        assertThat(AttributionTest.differences(told)).as(edits.toString()).isEqualTo(before.differences(after));
        for (ChangedFinding each : told.findings()) {
            String key = AttributionTest.key(each);
            hold(edits, each.cause(), true, found -> found.of(key) == before.of(key));
            seen.add(each.cause().how());
        }
        assertThat(told.verdict().from()).isEqualTo(before.verdict());
        assertThat(told.verdict().to()).isEqualTo(after.verdict());
        if (told.verdict().isChanged()) {
            hold(edits, told.verdict().cause(), false, found -> found.verdict() == before.verdict());
        }
    }

    /** What a cause says of taking changes back is so of packs that are written without them. */
    private void hold(
            Set<Edit> edits, Cause cause, boolean ofFinding, Function<BruteForce, Boolean> isBefore) {
        Set<Edit> named = cause.changes().stream()
                .map(change -> edits.stream()
                        .filter(each -> each.change().equals(change.id()))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Edit.class)));
        String what = edits + " " + cause;
        for (Edit each : edits) {
            boolean single = cause.how() != Cause.How.JOINTLY && named.contains(each);
            boolean takesBack = found(without(edits, EnumSet.of(each))).map(isBefore).orElse(false);
            // A verdict may be taken back by what has no part in what changed; it is not its cause.
            assertThat(!single || takesBack).as(what + " without " + each).isTrue();
            assertThat(takesBack && ofFinding && !single).as(what + " without " + each).isFalse();
        }
        if (cause.how() == Cause.How.JOINTLY) {
            assertThat(found(without(edits, named)).map(isBefore)).as(what).contains(true);
            for (Edit each : named) {
                Set<Edit> fewer = EnumSet.copyOf(named);
                fewer.remove(each);
                found(without(edits, fewer)).ifPresent(found ->
                        assertThat(isBefore.apply(found)).as(what + " but for " + each).isFalse());
            }
        }
    }

    private static Set<Edit> without(Set<Edit> edits, Set<Edit> some) {
        Set<Edit> rest = EnumSet.copyOf(edits);
        rest.removeAll(some);
        return rest;
    }
}
