package org.gascheck.subjects.emergency;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Observation;

/** An emergency plan (应急预案) or a disposal plan (处置方案) on gas safety, and whether somebody found it out of date. */
@Consistent(EmergencyPlanConsistency.class)
public record EmergencyPlan(
        Fact<PlanDocument> document,
        @Happened Fact<LocalDate> revisedOn,
        Observation outdated
) {
}
