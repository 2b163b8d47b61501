package org.gascheck.facts;

import java.util.Set;

/** A district or sub-district and the mechanisms that it has set up. */
public record District(
        String id,
        Fact<String> name,
        Fact<Boolean> coversProductQuality,
        Fact<Boolean> coversInstallationQuality,
        Fact<Boolean> coversAfterSales,
        Fact<Boolean> coversMaintenance,
        Fact<Boolean> userServicePlatform,
        Fact<Set<Party>> jointParties,
        Fact<Boolean> venueListEstablished,
        Fact<Set<VenueKind>> venueListKinds,
        Fact<Set<VenueKind>> venueKindsPresent
) implements Identified {
}
