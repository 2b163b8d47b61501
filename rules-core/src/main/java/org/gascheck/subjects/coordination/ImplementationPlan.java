package org.gascheck.subjects.coordination;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** The plan by which an area carries out the campaign (实施方案), and its way to the municipality. */
@Consistent(ImplementationPlanConsistency.class)
public record ImplementationPlan(
        Fact<Boolean> made,
        @Happened Fact<LocalDate> madeOn,
        Fact<Boolean> submitted,
        @Happened Fact<LocalDate> submittedOn,
        Fact<Boolean> committeeDocument
) {
}
