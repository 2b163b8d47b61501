package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** What was found of whether something was done lawfully. */
@Consistent(LawfulnessReviewConsistency.class)
public record LawfulnessReview(
        Fact<Lawfulness> finding,
        Fact<String> reviewedBy,
        @Happened Fact<LocalDate> reviewedOn
) {
}
