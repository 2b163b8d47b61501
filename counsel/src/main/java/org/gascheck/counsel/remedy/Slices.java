package org.gascheck.counsel.remedy;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.changes.ReferencesTo;
import org.gascheck.facts.Located;
import org.gascheck.law.Outcome;

/**
 * The part of a large submission that some findings rest on, so that it need not be judged as a whole again and again:
 * the records that they are about and rest on, and all that these refer to. Where that part comes to anything else than
 * the whole, it is the whole. Used by one thread.
 */
final class Slices {

    private static final int SMALL = 400;

    private final ComplianceChecker checker;
    private final Judged before;
    private final Map<FindingId, Outcome> outcomes;
    private final ReferencesTo references;
    private Judged last;

    /** Slices of facts that were judged, and of what they become. */
    Slices(ComplianceChecker checker, Judged before) {
        this(checker, before, before.values() < SMALL ? null : new ReferencesTo(before.tree()));
    }

    private Slices(ComplianceChecker checker, Judged before, ReferencesTo references) {
        this.checker = checker;
        this.before = before;
        this.outcomes = Unbreached.outcomes(before);
        this.references = references;
        this.last = before;
    }

    /** The whole for each finding. */
    static Slices none(ComplianceChecker checker, Judged before) {
        return new Slices(checker, before, null);
    }

    /**
     * The part that some findings rest on, judged.
     *
     * @param facts  the facts as they are by now
     * @param mended the findings that were mended so far, which may come to anything else than before
     */
    Judged of(Set<FindingId> findings, FactTree facts, Set<FindingId> mended) {
        if (references == null) {
            return whole(facts);
        }
        Set<String> members = new LinkedHashSet<>();
        for (FindingId id : findings) {
            members.add(ReferencesTo.outermost(id.subject()));
            if (before.findings().containsKey(id)) {
                for (Located each : before.findings().get(id).grounds()) {
                    members.add(ReferencesTo.outermost(before.tree().inTree(each.pointer())));
                }
            }
        }
        Judged slice = Judged.by(checker, facts.keeping(references.reachedFrom(members)));
        return slice != null && findings.stream().allMatch(slice.findings()::containsKey)
                && isLikeWhole(slice, mended) ? slice : whole(facts);
    }

    private Judged whole(FactTree facts) {
        if (last.tree() != facts) {
            last = Objects.requireNonNull(Judged.by(checker, facts), "the facts were judged before");
        }
        return last;
    }

    private boolean isLikeWhole(Judged slice, Set<FindingId> mended) {
        return slice.findings().entrySet().stream()
                .filter(each -> outcomes.containsKey(each.getKey()) && !mended.contains(each.getKey()))
                .allMatch(each -> outcomes.get(each.getKey()) == each.getValue().outcome());
    }
}
