package org.gascheck.subjects.coordination;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a report on progress say of each other. */
public final class ProgressReportConsistency implements Consistency<ProgressReport> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(ProgressReport report, Comparison comparison) {
        HappenedDays.compare(report.submitted(), report.submittedOn(), comparison);
    }
}
