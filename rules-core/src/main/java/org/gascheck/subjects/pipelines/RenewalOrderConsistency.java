package org.gascheck.subjects.pipelines;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of a renewal say of each other. */
public final class RenewalOrderConsistency implements Consistency<RenewalOrder> {

    private static final Contradiction PLANNED_BY_A_DAY_BUT_NOT_PLANNED =
            Contradiction.refused("planned-by-a-day-but-not-planned",
            "写有计划完成日期的，说明已列入计划", "what is planned by a day is planned");
    private static final Contradiction RENEWED_ON_A_DAY_BUT_NOT_RENEWED =
            Contradiction.refused("renewed-on-a-day-but-not-renewed",
            "写有改造完成日期的，说明已经改造", "what was renewed on a day is renewed");

    private static final int YEARS_OF_A_PLAN = 10;
    private static final Text RENEWED_LONG_BEFORE = new Text(
            "改造日期早于计划完成日期十年以上，是不是这项计划的改造尚不清楚",
            "it was renewed more than ten years before the day of the plan, which may have been another renewal");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(PLANNED_BY_A_DAY_BUT_NOT_PLANNED, RENEWED_ON_A_DAY_BUT_NOT_RENEWED);
    }

    @Override
    public void compare(RenewalOrder order, Comparison comparison) {
        if (order.plannedBy().isGiven()) {
            comparison.follows(PLANNED_BY_A_DAY_BUT_NOT_PLANNED, order.planned(), List.of(true), order.plannedBy());
        }
        if (order.renewedOn().isGiven()) {
            comparison.follows(RENEWED_ON_A_DAY_BUT_NOT_RENEWED, order.renewed(), List.of(true), order.renewedOn());
        }
        if (order.plannedBy().isGiven() && order.renewedOn().isGiven()
                && order.plannedBy().given().isAfter(order.renewedOn().given().plusYears(YEARS_OF_A_PLAN))) {
            Doubts.leaveToAPerson(order.renewed(), true, false, List.of(order.renewedOn(), order.plannedBy()),
                    RENEWED_LONG_BEFORE, comparison);
        }
    }
}
