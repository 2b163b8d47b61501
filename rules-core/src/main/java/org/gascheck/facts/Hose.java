package org.gascheck.facts;

/** A connecting hose. */
public record Hose(
        Observation unqualified,
        Fact<Expiry> usableUntil
) implements QualityItem {
}
