package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A case about the conduct of an enterprise, and what was found in it. */
@Consistent(ConductCaseConsistency.class)
public record ConductCase(
        Fact<Conduct> conduct,
        @Happened Fact<LocalDate> committedOn,
        Fact<Boolean> confirmed,
        Fact<String> confirmedBy,
        @Happened Fact<LocalDate> confirmedOn,
        Fact<Boolean> dominantPosition,
        Fact<Expiry> serviceOwedUntil,
        Fact<Boolean> marketWideRise
) {
}
