package org.gascheck.subjects.works;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;

/** A construction project and its fire-protection review and acceptance. */
@Consistent(ConstructionProjectConsistency.class)
public record ConstructionProject(
        String id,
        Fact<String> name,
        Fact<ProjectKind> kind,
        Fact<Boolean> usesGas,
        Fact<Boolean> subjectToFireReview,
        Fact<Boolean> subjectToFireAcceptance,
        Fact<Boolean> fireReviewCoversAlarm,
        Fact<Boolean> fireAcceptanceCoversAlarm,
        Fact<Set<String>> fireReviewStandards,
        Fact<Set<String>> fireAcceptanceStandards
) implements Identified {
}
