package org.gascheck.subjects.publicity;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a report on duty say of each other. */
public final class DutyReportConsistency implements Consistency<DutyReport> {

    private static final Contradiction NOTIFIED_OF_NOTHING = Contradiction.disputed(
            "notified-of-no-evaluation",
            "写明没有评价，又写明已通报",
            "the report is said not to have been evaluated, and others to have been notified");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(NOTIFIED_OF_NOTHING);
    }

    @Override
    public void compare(DutyReport report, Comparison comparison) {
        Set<Overseer> notified = report.notified().given();
        if (Boolean.FALSE.equals(report.evaluated().given()) && notified != null && !notified.isEmpty()) {
            comparison.dispute(NOTIFIED_OF_NOTHING, told(report.evaluated(), true), told(report.notified(), Set.of()));
        }
    }
}
