package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A safety check that an area held, of whatever kind. */
public record SafetyCheck(
        Fact<String> name,
        @Happened Fact<LocalDate> heldOn,
        Fact<Boolean> includesGasEnforcement
) {
}
