package org.gascheck.facts;

/** A pressure-reducing valve. */
public record Regulator(
        Observation unqualified,
        Fact<Expiry> usableUntil
) implements QualityItem {
}
