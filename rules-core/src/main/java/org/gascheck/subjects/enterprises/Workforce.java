package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Observation;

/** The people who work for a gas company. */
@Consistent(WorkforceConsistency.class)
public record Workforce(
        Staffing operation,
        Staffing repair,
        Fact<Boolean> countedTwice,
        Facts<StaffMember> members,
        Facts<RuleViolation> violations,
        Observation violationsProminent
) {
}
