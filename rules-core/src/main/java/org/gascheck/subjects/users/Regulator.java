package org.gascheck.subjects.users;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** A pressure-reducing valve. */
public record Regulator(
        Observation unqualified,
        Fact<Expiry> usableUntil
) implements QualityItem {
}
