package org.gascheck.subjects.pipelines;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a renewal say of each other. */
public final class RenewalOrderConsistency implements Consistency<RenewalOrder> {

    private static final Contradiction PLANNED_BY_A_DAY_BUT_NOT_PLANNED =
            Contradiction.refused("planned-by-a-day-but-not-planned",
            "写有计划完成日期的，说明已列入计划", "what is planned by a day is planned");
    private static final Contradiction RENEWED_ON_A_DAY_BUT_NOT_RENEWED =
            Contradiction.refused("renewed-on-a-day-but-not-renewed",
            "写有改造完成日期的，说明已经改造", "what was renewed on a day is renewed");

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
    }
}
