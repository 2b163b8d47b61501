package org.gascheck.subjects.campaign;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** How an area brings safety devices to its users (附件1). */
public record DeviceProgramme(
        ProgrammeModes modes,
        UserLists userLists,
        Facts<InstallationPlan> plans,
        LivelihoodProject livelihoodProject,
        Facts<MonthlyStatistics> monthlyStatistics,
        Facts<InstallationNotice> notices,
        ProgrammePublicity publicity,
        FundingPolicy fundingPolicy,
        SpecialFunds specialFunds,
        Fact<OfficeHolder> firstResponsiblePerson,
        Facts<ProgrammeAssessment> assessments
) {
}
