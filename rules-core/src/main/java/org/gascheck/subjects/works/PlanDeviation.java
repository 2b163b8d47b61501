package org.gascheck.subjects.works;

import org.gascheck.facts.Fact;
import org.gascheck.facts.NotJudged;

/** A deviation of works from their construction plan. */
public record PlanDeviation(
        @NotJudged Fact<String> what,
        Fact<Boolean> approved
) {
}
