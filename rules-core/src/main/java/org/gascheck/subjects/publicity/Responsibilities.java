package org.gascheck.subjects.publicity;

import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** Whose responsibilities an area has listed, and its assessments of performance. */
public record Responsibilities(
        Fact<Set<ResponsibleParty>> listed,
        Facts<PerformanceAssessment> assessments
) {
}
