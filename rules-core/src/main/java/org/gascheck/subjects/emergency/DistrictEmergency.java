package org.gascheck.subjects.emergency;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** What an area has ready for gas emergencies, and how it watches over the duty of gas companies. */
public record DistrictEmergency(
        EmergencyPlan plan,
        EmergencyPlan disposalPlan,
        Fact<TeamKind> team,
        Facts<Drill> drills,
        Facts<DutyCheck> dutyChecks,
        Facts<EmergencyReview> reviews,
        Fact<Boolean> rescueTeam,
        Fact<Boolean> materialDepot,
        Facts<RescueForce> rescueForces,
        Fact<Boolean> commonDispatch
) {
}
