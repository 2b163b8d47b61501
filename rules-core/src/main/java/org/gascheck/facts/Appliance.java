package org.gascheck.facts;

/** A stove or other gas appliance. */
public record Appliance(
        Fact<Gas> ratedFor,
        Fact<Gas> connectedTo,
        Observation unqualified,
        Fact<Expiry> usableUntil
) implements QualityItem {
}
