package org.gascheck.subjects.enterprises;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.MayLieAhead;

/** A hazard at a gas company, from the day on which it was found to that on which it was closed. */
@Consistent(CompanyHazardConsistency.class)
public record CompanyHazard(
        Fact<String> name,
        @Happened Fact<LocalDate> foundOn,
        @MayLieAhead(years = 10) Fact<LocalDate> rectifyBy,
        Fact<Boolean> rectified,
        @Happened Fact<LocalDate> rectifiedOn,
        Fact<Boolean> verified,
        Fact<String> verifiedBy,
        @Happened Fact<LocalDate> verifiedOn,
        Fact<Boolean> closed,
        @Happened Fact<LocalDate> closedOn
) {
}
