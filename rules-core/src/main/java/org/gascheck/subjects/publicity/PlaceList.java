package org.gascheck.subjects.publicity;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A list of places of one kind. */
@Consistent(PlaceListConsistency.class)
public record PlaceList(
        Fact<Boolean> established,
        @Happened Fact<LocalDate> updatedOn
) {
}
