package org.gascheck.subjects.users;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Unasked;

/** A connecting hose. */
@Consistent(HoseConsistency.class)
public record Hose(
        Observation unqualified,
        Fact<Expiry> usableUntil,
        @Unasked ServiceLife serviceLife,
        @Unasked Observation outOfDate
) implements QualityItem {
}
