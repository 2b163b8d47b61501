package org.gascheck.subjects.publicity;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A sign that says who is responsible for safety at a place. */
@Consistent(ResponsibilitySignConsistency.class)
public record ResponsibilitySign(
        Fact<Boolean> hanging,
        @Happened Fact<LocalDate> takenDownOn,
        Fact<Set<PlaceKind>> kinds,
        Fact<Boolean> outOfDate
) {
}
