package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** An inspection or assessment of the installation work (督导、考核). */
public record ProgrammeAssessment(
        Fact<String> name,
        @Happened Fact<LocalDate> heldOn,
        Fact<Set<AssessmentFocus>> focuses,
        Fact<PerformanceWeight> inPerformance
) {
}
