package org.gascheck.subjects.users;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** A pressure-reducing valve. */
@Consistent(RegulatorConsistency.class)
public record Regulator(
        Observation unqualified,
        Fact<Expiry> usableUntil,
        ServiceLife serviceLife,
        Observation outOfDate
) implements QualityItem {
}
