package org.gascheck.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.mutation.LawChanges;
import org.junit.jupiter.api.Test;

/**
 * What is told to change, and by what, is what one finds by checking with each basis: with packs that differ in one or
 * in two things, on cases about what these touch. Some of them, by a seed; all with {@code -Dcases.all=true}.
 */
class AttributionTest {

    private static final boolean ALL = Boolean.getBoolean("cases.all");
    private static final long SEED = 20261130;
    private static final RulePack PACK = RulePacks.CHONGQING_2021_156;
    private static final List<Case> CASES = OtherBasesTest.CASES.stream()
            .filter(each -> each.submission().instruments().value().contains(PACK.instrument().id()))
            .toList();

    private final Random random = new Random(SEED);
    private final ComplianceChecker usual = BruteForce.checker(Basis.of(PACK));

    @Test
    void whatOneChangeOfTheLawTurnsIsAttributedToItAndToNothingElse() {
        int turned = 0;
        int tried = 0;
        for (LawChanges.Changed each : some(LawChanges.of(PACK), Integer.MAX_VALUE)) {
            if (!ALL && tried++ >= 5 && turned > 0) {
                break;
            }
            Basis changed = Basis.of(each.pack());
            Impact impact = Impact.between(Basis.of(PACK), changed);
            assertThat(impact.changes()).as(each.key()).extracting(Change::key).containsExactly(each.key());
            Cause alone = new Cause(Cause.How.ALONE, impact.changes());
            ComplianceChecker checker = BruteForce.checker(changed);
            for (Submission submission : about(impact, 3)) {
                BruteForce before = BruteForce.of(Basis.of(PACK), usual, submission);
                BruteForce after = BruteForce.of(changed, checker, submission);
                SubmissionImpact told = impact.on(submission);
                assertThat(differences(told)).as(each.key()).isEqualTo(before.differences(after));
                assertThat(told.findings()).allSatisfy(one -> assertThat(one.cause()).isEqualTo(alone));
                assertThat(told.verdict()).isEqualTo(new ChangedVerdict(
                        before.verdict(), after.verdict(), before.verdict() == after.verdict() ? null : alone));
                turned += told.findings().size();
            }
        }
        assertThat(turned).isPositive();
    }

    @Test
    void whatTwoChangesTurnIsAttributedToWhatTakesItBack() {
        Map<Cause.How, Integer> seen = new TreeMap<>();
        int tried = 0;
        for (LawChanges.Changed one : some(LawChanges.of(PACK), Integer.MAX_VALUE)) {
            // One of them, and more until one turned something in the cases that are drawn.
            if (!ALL && tried++ >= 1 && seen.containsKey(Cause.How.ALONE)) {
                break;
            }
            Impact single = Impact.between(Basis.of(PACK), Basis.of(one.pack()));
            List<LawChanges.Changed> others = LawChanges.of(one.pack());
            // One that is likely to touch the same, and any other one.
            List<LawChanges.Changed> second = new ArrayList<>(others.stream()
                    .filter(each -> !one.key().equals(each.key()) && !single.turning(each.key()).isEmpty())
                    .limit(1)
                    .toList());
            second.add(others.get(random.nextInt(others.size())));
            for (LawChanges.Changed two : second) {
                compare(one.pack(), single.changes().get(0), two.pack(), seen);
            }
        }
        assertThat(seen.keySet()).contains(Cause.How.ALONE);
    }

    /** Compares the pack with one that differs in two things, and each of these taken back by the making of packs. */
    private void compare(RulePack onlyFirst, Change first, RulePack both, Map<Cause.How, Integer> seen) {
        Impact impact = Impact.between(Basis.of(PACK), Basis.of(both));
        if (impact.changes().size() != 2) {
            // The second change was one of what the first had changed.
            return;
        }
        Map<Change, RulePack> without = new LinkedHashMap<>();
        impact.changes().forEach(each -> without.put(each, each.id().equals(first.id())
                ? LawChangesTakenBack.of(PACK, both, each)
                : onlyFirst));
        Map<RulePack, ComplianceChecker> checkers = new IdentityHashMap<>();
        for (Submission submission : about(impact, 3)) {
            BruteForce before = BruteForce.of(Basis.of(PACK), usual, submission);
            BruteForce after = of(both, submission, checkers);
            SubmissionImpact told = impact.on(submission);
            assertThat(differences(told)).isEqualTo(before.differences(after));
            for (ChangedFinding each : told.findings()) {
                String key = key(each);
                List<Change> takingBack = impact.changes().stream()
                        .filter(change ->
                                of(without.get(change), submission, checkers).of(key) == before.of(key))
                        .toList();
                assertThat(each.cause()).as(impact.changes() + " " + key).isEqualTo(expected(impact, takingBack));
                seen.merge(each.cause().how(), 1, Integer::sum);
            }
        }
    }

    static Cause expected(Impact impact, List<Change> takingBack) {
        return switch (takingBack.size()) {
            case 0 -> new Cause(Cause.How.JOINTLY, impact.changes());
            case 1 -> new Cause(Cause.How.ALONE, takingBack);
            default -> new Cause(Cause.How.ANY, takingBack);
        };
    }

    private static BruteForce of(RulePack pack, Submission submission, Map<RulePack, ComplianceChecker> checkers) {
        Basis basis = Basis.of(pack);
        return BruteForce.of(
                basis, checkers.computeIfAbsent(pack, each -> BruteForce.checker(basis)), submission);
    }

    private List<Submission> about(Impact impact, int most) {
        List<Submission> about = new ArrayList<>();
        List<Case> shuffled = new ArrayList<>(CASES);
        Collections.shuffle(shuffled, random);
        for (Case each : shuffled) {
            if (!impact.turning(each.requirement()).isEmpty() && (ALL || about.size() < most)) {
                about.add(each.submission());
            }
        }
        about.add(shuffled.get(0).submission());
        return about;
    }

    private <T> List<T> some(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return ALL ? shuffled : shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    static String key(ChangedFinding each) {
        return each.requirement() + ' ' + each.subject().pointer();
    }

    static Map<String, String> differences(SubmissionImpact impact) {
        Map<String, String> differences = new TreeMap<>();
        impact.findings().forEach(each ->
                differences.put(key(each), told(each.from()) + " -> " + told(each.to())));
        return differences;
    }

    private static Outcome told(Outcome outcome) {
        return outcome == null ? Outcome.NOT_APPLICABLE : outcome;
    }
}
