package org.gascheck.subjects.hazards;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.MayLieAhead;

/** How a hazard is to be put right: what may be among the five things to fix (五定). */
@Consistent(RectificationPlanConsistency.class)
public record RectificationPlan(
        Fact<String> responsiblePerson,
        Fact<String> responsibility,
        Fact<String> measures,
        Fact<String> funds,
        Fact<Boolean> deadlineSet,
        @MayLieAhead(years = 10) Fact<LocalDate> deadline,
        Fact<String> contingencyPlan,
        Fact<String> standard,
        Fact<String> finisher,
        Fact<String> verifier
) {
}
