package org.gascheck.subjects.users;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** A connecting hose. */
@Consistent(HoseConsistency.class)
public record Hose(
        Observation unqualified,
        Fact<Expiry> usableUntil,
        ServiceLife serviceLife,
        Observation outOfDate
) implements QualityItem {
}
