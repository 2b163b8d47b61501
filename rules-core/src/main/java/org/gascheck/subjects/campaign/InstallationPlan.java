package org.gascheck.subjects.campaign;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/** The plan of one that has to plan the installation of devices. */
@Consistent(InstallationPlanConsistency.class)
public record InstallationPlan(
        Fact<String> name,
        Fact<PlanMaker> by,
        Fact<Boolean> made,
        Fact<Boolean> tellsWhom,
        Fact<Boolean> tellsWhen
) {
}
