package org.gascheck.facts;

import java.time.LocalDate;
import java.util.Set;

/** One hazard inspection of a public venue. */
public record VenueInspection(
        Fact<LocalDate> inspectedOn,
        Fact<Set<Inspector>> inspectors,
        Fact<Set<HazardItem>> answeredItems
) {
}
