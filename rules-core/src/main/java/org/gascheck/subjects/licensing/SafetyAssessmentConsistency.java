package org.gascheck.subjects.licensing;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a safety assessment say of each other. */
public final class SafetyAssessmentConsistency implements Consistency<SafetyAssessment> {

    private static final Contradiction COMPLETION_DAY_OF_AN_OPEN_ONE = Contradiction.refused(
            "completion-day-of-an-open-assessment",
            "写有完成日期的评估已经完成", "an assessment with a day of completion is completed");
    private static final Contradiction SIGNED_BY_NOBODY = Contradiction.disputed("signature-day-of-nobody",
            "写有签字日期，又写明尚无人签字", "there is a day of signature, and nobody is said to have signed");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(COMPLETION_DAY_OF_AN_OPEN_ONE, SIGNED_BY_NOBODY, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(SafetyAssessment assessment, Comparison comparison) {
        if (assessment.completedOn().isGiven()) {
            comparison.follows(COMPLETION_DAY_OF_AN_OPEN_ONE, assessment.state(), List.of(AssessmentState.COMPLETED),
                    assessment.completedOn());
        }
        if (assessment.signedOn().isGiven() && assessment.signedBy().given() == Approver.NOBODY) {
            comparison.dispute(
                    SIGNED_BY_NOBODY, told(assessment.signedBy(), Approver.values()), told(assessment.signedOn()));
        }
        HappenedDays.compare(assessment.commissioned(), assessment.commissionedOn(), comparison);
        HappenedDays.compare(assessment.rectified(), assessment.rectifiedOn(), comparison);
    }
}
