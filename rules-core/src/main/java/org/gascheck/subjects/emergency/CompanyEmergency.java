package org.gascheck.subjects.emergency;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** What a gas company has ready for emergencies. */
public record CompanyEmergency(
        EmergencyPlan plan,
        EmergencyPlan disposalPlan,
        Fact<TeamKind> team,
        Facts<DrillPlan> drillPlans,
        Facts<Drill> drills,
        EmergencyDuty duty,
        EmergencyMaterials materials
) {
}
