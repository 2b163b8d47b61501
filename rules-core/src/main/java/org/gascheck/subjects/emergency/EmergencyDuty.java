package org.gascheck.subjects.emergency;

import java.math.BigDecimal;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.InRange;

/** The emergency duty (应急值守) of a gas company. */
@Consistent(EmergencyDutyConsistency.class)
public record EmergencyDuty(
        @InRange(atLeast = 0, atMost = 24) Fact<BigDecimal> hoursPerDay,
        Fact<DutyStaffing> staffing,
        Fact<DutyLine> line,
        Facts<RosteredPerson> roster,
        Facts<DutyAbsence> absences,
        Facts<DutyCheck> checks
) {
}
