package org.gascheck.subjects.works;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What the facts of a construction project say of each other. */
public final class ConstructionProjectConsistency implements Consistency<ConstructionProject> {

    private static final Contradiction REVIEWED_THOUGH_NOT_SUBJECT =
            Contradiction.disputed("reviewed-though-not-subject-to-review",
            "写明不需消防设计审查，又写有审查结果", "the project is said to need no fire design review, and to have had one");
    private static final Contradiction ACCEPTED_THOUGH_NOT_SUBJECT =
            Contradiction.disputed("accepted-though-not-subject-to-acceptance",
            "写明不需消防验收，又写有验收结果", "the project is said to need no fire acceptance, and to have had one");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(REVIEWED_THOUGH_NOT_SUBJECT, ACCEPTED_THOUGH_NOT_SUBJECT);
    }

    @Override
    public void compare(ConstructionProject project, Comparison comparison) {
        compare(REVIEWED_THOUGH_NOT_SUBJECT, project.subjectToFireReview(), project.fireReviewCoversAlarm(),
                project.fireReviewStandards(), comparison);
        compare(ACCEPTED_THOUGH_NOT_SUBJECT, project.subjectToFireAcceptance(), project.fireAcceptanceCoversAlarm(),
                project.fireAcceptanceStandards(), comparison);
    }

    private static void compare(
            Contradiction contradiction, Fact<Boolean> subject, Fact<Boolean> covers, Fact<Set<String>> standards,
            Comparison comparison) {
        if (!Boolean.FALSE.equals(subject.given())) {
            return;
        }
        if (Boolean.TRUE.equals(covers.given())) {
            comparison.dispute(contradiction, told(subject, true), told(covers, false));
        }
        if (standards.isGiven() && !standards.given().isEmpty()) {
            comparison.dispute(contradiction, told(subject, true), told(standards, Set.of()));
        }
    }
}
