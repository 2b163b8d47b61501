package org.gascheck.subjects.hazards;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of the plan to put a hazard right say of each other. */
public final class RectificationPlanConsistency implements Consistency<RectificationPlan> {

    private static final Contradiction DEADLINE_THAT_IS_NOT_SET = Contradiction.refused("deadline-that-is-not-set",
            "写有整改期限的，说明已定期限", "a hazard with a deadline has one set");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(DEADLINE_THAT_IS_NOT_SET);
    }

    @Override
    public void compare(RectificationPlan plan, Comparison comparison) {
        if (plan.deadline().isGiven()) {
            comparison.follows(DEADLINE_THAT_IS_NOT_SET, plan.deadlineSet(), List.of(true), plan.deadline());
        }
    }
}
