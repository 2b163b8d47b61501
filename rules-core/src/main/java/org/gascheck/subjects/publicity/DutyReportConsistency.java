package org.gascheck.subjects.publicity;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a report on duty say of each other. */
public final class DutyReportConsistency implements Consistency<DutyReport> {

    private static final Contradiction DAY_OF_NO_EVALUATION = Contradiction.refused("day-of-no-evaluation",
            "有评价日期的述职已经评价",
            "a report on duty with a day of evaluation was evaluated");
    private static final Contradiction NOTIFIED_OF_NOTHING = Contradiction.disputed("notified-of-no-evaluation",
            "写明没有评价，又写明已通报",
            "the report is said not to have been evaluated, and others to have been notified");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(DAY_OF_NO_EVALUATION, NOTIFIED_OF_NOTHING);
    }

    @Override
    public void compare(DutyReport report, Comparison comparison) {
        if (report.evaluatedOn().isGiven()) {
            comparison.follows(DAY_OF_NO_EVALUATION, report.evaluated(), List.of(true), report.evaluatedOn());
        }
        Set<Overseer> notified = report.notified().given();
        if (Boolean.FALSE.equals(report.evaluated().given()) && notified != null && !notified.isEmpty()) {
            comparison.dispute(NOTIFIED_OF_NOTHING, told(report.evaluated(), true), told(report.notified(), Set.of()));
        }
    }
}
