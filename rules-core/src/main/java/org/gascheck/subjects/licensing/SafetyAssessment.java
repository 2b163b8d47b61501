package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;

/** The safety assessment (安全评估) of a gas company in this campaign. */
@Consistent(SafetyAssessmentConsistency.class)
public record SafetyAssessment(
        Fact<AssessmentState> state,
        @Happened Fact<LocalDate> completedOn,
        Fact<String> assessor,
        Fact<Boolean> selfAssessment,
        Fact<Boolean> commissioned,
        @Happened Fact<LocalDate> commissionedOn,
        Fact<Boolean> assessorQualified,
        Fact<Set<AssessmentTopic>> rulesCover,
        Fact<Approver> signedBy,
        @Happened Fact<LocalDate> signedOn,
        Facts<ReportCopy> copies,
        Fact<AssessmentResult> result,
        Fact<Boolean> rectified,
        @Happened Fact<LocalDate> rectifiedOn
) {
}
