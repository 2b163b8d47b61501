package org.gascheck.subjects.emergency;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a plan say of each other. */
public final class EmergencyPlanConsistency implements Consistency<EmergencyPlan> {

    private static final List<PlanDocument> THERE = List.of(PlanDocument.OWN_DOCUMENT, PlanDocument.PART_OF_ANOTHER);

    private static final Contradiction REVISED_WITHOUT_BEING_THERE = Contradiction.refused(
            "plan-revised-without-being-there",
            "有制定（修订）日期的预案或方案是有的",
            "a plan with a day of revision exists");
    private static final Contradiction APPRAISED_WITHOUT_BEING_THERE = Contradiction.refused(
            "plan-appraised-without-being-there",
            "经人认定是否过时的预案或方案是有的",
            "a plan exists of which somebody said whether it is out of date");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(REVISED_WITHOUT_BEING_THERE, APPRAISED_WITHOUT_BEING_THERE);
    }

    @Override
    public void compare(EmergencyPlan plan, Comparison comparison) {
        if (plan.revisedOn().isGiven()) {
            comparison.follows(REVISED_WITHOUT_BEING_THERE, plan.document(), THERE, plan.revisedOn());
        }
        if (plan.outdated().found().isGiven()) {
            comparison.follows(APPRAISED_WITHOUT_BEING_THERE, plan.document(), THERE, plan.outdated().found());
        }
    }
}
