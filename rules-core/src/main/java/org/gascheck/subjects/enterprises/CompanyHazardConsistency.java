package org.gascheck.subjects.enterprises;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a hazard say of each other. */
public final class CompanyHazardConsistency implements Consistency<CompanyHazard> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(CompanyHazard hazard, Comparison comparison) {
        HappenedDays.compare(hazard.rectified(), hazard.rectifiedOn(), comparison);
        HappenedDays.compare(hazard.verified(), hazard.verifiedOn(), comparison);
        HappenedDays.compare(hazard.closed(), hazard.closedOn(), comparison);
    }
}
