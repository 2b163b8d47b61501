package org.gascheck.counsel.remedy;

import java.util.LinkedHashSet;
import java.util.Map;
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
 * the whole, it is the whole.
 */
final class Slices {

    private static final int SMALL = 400;

    private final ComplianceChecker checker;
    private final Map<FindingId, Outcome> outcomes;
    private final ReferencesTo references;

    /** Slices of facts that were judged, and of what they become. */
    Slices(ComplianceChecker checker, Judged whole) {
        this(checker, Unbreached.outcomes(whole), whole.values() < SMALL ? null : new ReferencesTo(whole.tree()));
    }

    private Slices(ComplianceChecker checker, Map<FindingId, Outcome> outcomes, ReferencesTo references) {
        this.checker = checker;
        this.outcomes = outcomes;
        this.references = references;
    }

    /** The whole for each finding. */
    static Slices none() {
        return new Slices(null, Map.of(), null);
    }

    /** The part that some findings rest on, of facts that were judged. */
    Judged of(Set<FindingId> findings, Judged now) {
        if (references == null) {
            return now;
        }
        Set<String> members = new LinkedHashSet<>();
        for (FindingId id : findings) {
            members.add(ReferencesTo.outermost(id.subject()));
            if (now.findings().containsKey(id)) {
                for (Located each : now.findings().get(id).grounds()) {
                    members.add(ReferencesTo.outermost(now.tree().inTree(each.pointer())));
                }
            }
        }
        FactTree part = now.tree().keeping(references.reachedFrom(members));
        Judged slice = Judged.by(checker, part);
        return slice != null && findings.stream().allMatch(slice.findings()::containsKey)
                && isLikeWhole(slice, now) ? slice : now;
    }

    private boolean isLikeWhole(Judged slice, Judged now) {
        return slice.findings().entrySet().stream()
                .filter(each -> outcomes.containsKey(each.getKey()))
                .allMatch(each -> now.findings().get(each.getKey()) != null
                        && now.findings().get(each.getKey()).outcome() == each.getValue().outcome());
    }
}
