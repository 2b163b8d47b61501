package org.gascheck.subjects.licensing;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** How a government supervises the safety assessments in its area. */
public record AssessmentProgramme(
        Fact<Boolean> taskForce,
        Facts<SupervisionRecord> supervisionRecords
) {
}
