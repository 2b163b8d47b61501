package org.gascheck.subjects.coordination;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A report on the progress of the campaign, of one of the rounds (信息报送). */
@Consistent(ProgressReportConsistency.class)
public record ProgressReport(
        Fact<ReportRound> round,
        Fact<Boolean> submitted,
        @Happened Fact<LocalDate> submittedOn,
        Fact<Boolean> progress,
        Fact<CaseReporting> cases
) {
}
