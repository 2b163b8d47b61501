package org.gascheck.subjects.publicity;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** An assessment of performance that an area held. */
public record PerformanceAssessment(
        Fact<String> name,
        @Happened Fact<LocalDate> heldOn,
        Fact<Boolean> coversCompletion,
        Fact<Boolean> coversResponsibility
) {
}
