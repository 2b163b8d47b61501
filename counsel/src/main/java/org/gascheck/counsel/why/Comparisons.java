package org.gascheck.counsel.why;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.Change;
import org.gascheck.counsel.changes.ChangeSearch;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Goal;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.law.Outcome;
import org.gascheck.report.FindingEntry;

/** The outcomes with which a finding is compared. */
final class Comparisons {

    private static final Set<Outcome> NOTHING_TO_DO = EnumSet.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);

    private Comparisons() {
    }

    /** The other outcomes that make a difference to who has to act, without that of want of facts. */
    static Set<Outcome> others(Outcome outcome) {
        Set<Outcome> others = EnumSet.complementOf(EnumSet.of(outcome, Outcome.UNDETERMINED));
        if (NOTHING_TO_DO.contains(outcome)) {
            others.removeAll(NOTHING_TO_DO);
        }
        return others;
    }

    /** That a finding has one of some outcomes. */
    static Goal goal(FindingId id, Set<Outcome> wanted) {
        return judged -> {
            FindingEntry entry = judged.findings().get(id);
            if (entry == null) {
                return new Goal.Standing(Goal.Nearness.LOST, List.of());
            }
            Goal.Nearness nearness = wanted.contains(entry.outcome()) ? Goal.Nearness.REACHED
                    : entry.outcome() == Outcome.UNDETERMINED ? Goal.Nearness.OPEN : Goal.Nearness.LOST;
            return new Goal.Standing(nearness, nearness == Goal.Nearness.REACHED ? List.of() : List.of(entry));
        };
    }

    /** The outcome and the changes of what was found. */
    static Why.Otherwise told(ComplianceChecker checker, FactTree before, FindingId id, ChangeSearch.Found found) {
        List<Change> changes = new ArrayList<>();
        Change.of(found, before).values().forEach(changes::addAll);
        Judged judged = Objects.requireNonNull(Judged.by(checker, found.facts()), "the facts were judged before");
        return new Why.Otherwise(judged.findings().get(id).outcome(), changes);
    }
}
