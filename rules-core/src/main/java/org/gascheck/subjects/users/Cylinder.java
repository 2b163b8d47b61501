package org.gascheck.subjects.users;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Ref;

/** A gas cylinder, full or empty. */
public record Cylinder(
        Fact<CylinderContainer> container,
        Ref<Space> space,
        Fact<Boolean> placementAuthorised,
        Observation unqualified,
        Fact<Expiry> usableUntil
) implements QualityItem {
}
