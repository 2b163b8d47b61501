package org.gascheck.subjects.users;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Unasked;

/**
 * A gas cylinder, full or empty. It may be used until its next inspection is due, or to be scrapped where that is
 * earlier.
 */
@Consistent(CylinderConsistency.class)
public record Cylinder(
        Fact<CylinderContainer> container,
        Ref<Space> space,
        Fact<Boolean> placementAuthorised,
        Observation unqualified,
        Fact<Expiry> usableUntil,
        @Unasked Fact<Expiry> nextInspection,
        @Unasked Fact<Expiry> scrapDate,
        @Unasked Observation outOfDate
) implements QualityItem {
}
