package org.gascheck.subjects.coordination;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** The summary and evaluation of the whole campaign (全面总结评估). */
@Consistent(CampaignSummaryConsistency.class)
public record CampaignSummary(
        Fact<Boolean> made,
        @Happened Fact<LocalDate> madeOn
) {
}
