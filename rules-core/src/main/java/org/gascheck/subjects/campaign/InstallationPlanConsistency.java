package org.gascheck.subjects.campaign;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What the facts of a plan of installation say of each other. */
public final class InstallationPlanConsistency implements Consistency<InstallationPlan> {

    private static final Contradiction TELLS_WITHOUT_BEING_THERE = Contradiction.refused(
            "installation-plan-tells-without-being-there",
            "写有安装对象或时间的计划已经制定",
            "a plan that tells whom or when was made");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(TELLS_WITHOUT_BEING_THERE);
    }

    @Override
    public void compare(InstallationPlan plan, Comparison comparison) {
        for (Fact<Boolean> told : List.of(plan.tellsWhom(), plan.tellsWhen())) {
            if (Boolean.TRUE.equals(told.given())) {
                comparison.follows(TELLS_WITHOUT_BEING_THERE, plan.made(), List.of(true), told);
            }
        }
    }
}
