package org.gascheck.subjects.licensing;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.regex.Pattern;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.facts.Located;

/** What the facts of a safety assessment say of each other. */
public final class SafetyAssessmentConsistency implements Consistency<SafetyAssessment> {

    private static final Contradiction COMPLETION_DAY_OF_AN_OPEN_ONE = Contradiction.refused(
            "completion-day-of-an-open-assessment",
            "写有完成日期的评估已经完成", "an assessment with a day of completion is completed");
    private static final Contradiction SIGNED_BY_NOBODY = Contradiction.disputed("signature-day-of-nobody",
            "写有签字日期，又写明尚无人签字", "there is a day of signature, and nobody is said to have signed");

    private static final Text RECTIFIED_BEFORE_COMPLETION = new Text(
            "整改日期早于评估完成日期，评估指出的问题是否已经整改尚不清楚",
            "it was put right before the assessment was completed, which leaves open whether what that found was");
    private static final Text ASSESSED_BY_ITSELF = new Text(
            "评估机构一栏写的是企业自己", "the column for the assessor names the company itself");
    private static final Text WITHOUT_AN_ASSESSOR = new Text(
            "评估机构一栏没有写出是谁", "the column for the assessor names nobody");
    private static final Pattern ITSELF =
            Pattern.compile("(本|我)(公司|企业|司|单位|站)|自(己|行|我)?(评估|评价|评|查)?|企业自身|公司自身");

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
        Doubts.foundBefore(assessment.completedOn(), assessment.rectifiedOn(), assessment.rectified(),
                true, false, RECTIFIED_BEFORE_COMPLETION, comparison);
        String assessor = assessment.assessor().given();
        if (assessor != null && Blanks.isBlank(assessor)) {
            Doubts.leaveToAPerson(assessment.commissioned(), true, false, assessment.assessor(),
                    WITHOUT_AN_ASSESSOR, comparison);
        } else if (assessor != null && ITSELF.matcher(Blanks.closed(assessor)).matches()) {
            assessedByItself(assessment, List.of(assessment.assessor()), comparison);
        }
    }

    /** Leaves to a person whether a company assessed itself, where it is named as its assessor. */
    public static void assessedByItself(SafetyAssessment assessment, List<Located> because, Comparison comparison) {
        Doubts.leaveToAPerson(
                assessment.selfAssessment(), false, true, because, ASSESSED_BY_ITSELF, comparison);
    }
}
