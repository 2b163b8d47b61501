package org.gascheck.subjects.users;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;

/** One hazard inspection of a public venue. */
public record VenueInspection(
        Fact<LocalDate> inspectedOn,
        Fact<Set<Inspector>> inspectors,
        Fact<Set<HazardItem>> answeredItems
) {
}
