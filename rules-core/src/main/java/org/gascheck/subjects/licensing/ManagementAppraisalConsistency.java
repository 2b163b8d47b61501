package org.gascheck.subjects.licensing;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of an appraisal of safety management say of each other. */
public final class ManagementAppraisalConsistency implements Consistency<ManagementAppraisal> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of();
    }

    @Override
    public void compare(ManagementAppraisal appraisal, Comparison comparison) {
        Doubts.foundByNobody(
                appraisal.level(),
                ManagementLevel.UP_TO_STANDARD,
                ManagementLevel.MINOR_SHORTFALL,
                appraisal.appraisedBy(),
                comparison);
    }
}
