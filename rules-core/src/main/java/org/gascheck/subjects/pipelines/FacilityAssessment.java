package org.gascheck.subjects.pipelines;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.NotJudged;

/** A safety assessment of a facility of the gas network. */
public record FacilityAssessment(
        @Happened Fact<LocalDate> assessedOn,
        Fact<Boolean> comprehensive,
        @NotJudged Fact<String> assessor
) {
}
