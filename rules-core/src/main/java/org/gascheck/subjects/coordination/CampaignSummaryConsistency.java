package org.gascheck.subjects.coordination;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of the summary of the campaign say of each other. */
public final class CampaignSummaryConsistency implements Consistency<CampaignSummary> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(CampaignSummary summary, Comparison comparison) {
        HappenedDays.compare(summary.made(), summary.madeOn(), comparison);
    }
}
