package org.gascheck.subjects.emergency;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a drill say of each other. */
public final class DrillConsistency implements Consistency<Drill> {

    private static final Contradiction DAY_OF_NO_DRILL = Contradiction.refused(
            "day-of-a-drill-not-held",
            "有举行日期的演练已经举行",
            "a drill with a day on which it was held was held");
    private static final Contradiction EVALUATED_WITHOUT_BEING_HELD = Contradiction.refused(
            "drill-evaluated-without-being-held",
            "经过评估的演练已经举行",
            "a drill that was evaluated was held");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(DAY_OF_NO_DRILL, EVALUATED_WITHOUT_BEING_HELD);
    }

    @Override
    public void compare(Drill drill, Comparison comparison) {
        if (drill.heldOn().isGiven()) {
            comparison.follows(DAY_OF_NO_DRILL, drill.held(), List.of(true), drill.heldOn());
        }
        if (Boolean.TRUE.equals(drill.evaluated().given())) {
            comparison.follows(EVALUATED_WITHOUT_BEING_HELD, drill.held(), List.of(true), drill.evaluated());
        }
    }
}
