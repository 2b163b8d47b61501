package org.gascheck.facts;

/** A gas cylinder, full or empty. */
public record Cylinder(
        Fact<CylinderContainer> container,
        Ref<Space> space,
        Fact<Boolean> placementAuthorised,
        Observation unqualified,
        Fact<Expiry> usableUntil
) implements QualityItem {
}
