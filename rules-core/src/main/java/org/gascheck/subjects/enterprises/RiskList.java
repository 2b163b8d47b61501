package org.gascheck.subjects.enterprises;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** The list of risks and hazards of a gas company. */
public record RiskList(
        Fact<Boolean> kept,
        Fact<Boolean> ofThisCompanyAlone,
        Fact<Boolean> empty,
        @Happened Fact<LocalDate> updatedOn
) {
}
