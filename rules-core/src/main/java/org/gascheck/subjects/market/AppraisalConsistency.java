package org.gascheck.subjects.market;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of an appraisal say of each other. */
public final class AppraisalConsistency implements Consistency<Appraisal> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of();
    }

    @Override
    public void compare(Appraisal appraisal, Comparison comparison) {
        Doubts.foundByNobody(appraisal.found(), false, true, appraisal.appraiser(), comparison);
    }
}
