package org.gascheck.subjects.publicity;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;

/** The lists of places with a sign in an area, and how the signs are managed. */
public record Signage(
        PlaceList majorRiskPoints,
        PlaceList majorHazards,
        PlaceList specialGasPlaces,
        Fact<Boolean> hangingProcedure,
        Fact<Boolean> removalProcedure,
        Fact<Boolean> managerNamed,
        PlaceList signList,
        @Happened Fact<LocalDate> signsLastChangedOn,
        Facts<SignedPlace> places
) {
}
