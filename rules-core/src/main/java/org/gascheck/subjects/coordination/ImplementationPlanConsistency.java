package org.gascheck.subjects.coordination;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of an implementation plan say of each other. */
public final class ImplementationPlanConsistency implements Consistency<ImplementationPlan> {

    private static final Contradiction SUBMITTED_BEFORE_MADE = Contradiction.refused("plan-submitted-before-made",
            "实施方案的报送不早于制定", "an implementation plan is not submitted before it is made");
    private static final Contradiction SUBMITTED_BUT_NOT_MADE = Contradiction.disputed("plan-submitted-but-not-made",
            "写明没有制定实施方案，又写明已报送", "there is said to be no implementation plan, and the plan to be submitted");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(SUBMITTED_BEFORE_MADE, SUBMITTED_BUT_NOT_MADE, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(ImplementationPlan plan, Comparison comparison) {
        HappenedDays.compare(plan.made(), plan.madeOn(), comparison);
        HappenedDays.compare(plan.submitted(), plan.submittedOn(), comparison);
        if (plan.madeOn().isGiven() && plan.submittedOn().isGiven()
                && plan.submittedOn().given().isBefore(plan.madeOn().given())) {
            comparison.refuse(SUBMITTED_BEFORE_MADE, plan.submittedOn(), plan.madeOn());
        }
        if (Boolean.FALSE.equals(plan.made().given()) && Boolean.TRUE.equals(plan.submitted().given())) {
            comparison.dispute(SUBMITTED_BUT_NOT_MADE, told(plan.made(), true), told(plan.submitted(), false));
        }
    }
}
