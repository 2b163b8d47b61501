package org.gascheck.subjects.users;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** One hazard inspection of a public venue. */
public record VenueInspection(
        @Happened Fact<LocalDate> inspectedOn,
        Fact<Set<Inspector>> inspectors,
        Fact<Set<HazardItem>> answeredItems
) {
}
