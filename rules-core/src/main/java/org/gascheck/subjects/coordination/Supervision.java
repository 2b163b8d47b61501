package org.gascheck.subjects.coordination;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** How a safety committee supervises the campaign (督导), and what comes of it. */
public record Supervision(
        Fact<Boolean> inSafetyAssessment,
        Fact<Boolean> campaignInSafetyAssessment,
        Facts<SupervisionReport> reports,
        Facts<TrackedUnit> responsibleUnits
) {
}
