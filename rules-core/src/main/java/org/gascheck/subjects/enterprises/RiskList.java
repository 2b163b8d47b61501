package org.gascheck.subjects.enterprises;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;

/** The list of risks and hazards of a gas company. */
public record RiskList(
        Fact<Boolean> kept,
        Fact<Boolean> ofThisCompanyAlone,
        Fact<Boolean> empty,
        @Unasked @Happened Fact<LocalDate> updatedOn
) {
}
