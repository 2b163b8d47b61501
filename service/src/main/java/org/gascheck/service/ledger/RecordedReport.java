package org.gascheck.service.ledger;

import java.util.List;
import org.gascheck.ledger.Recorded;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.Verdict;

/**
 * What became of a report in the ledger; the report itself is at {@code /v1/ledger/submissions/KEY/report}.
 *
 * @param key      by which the submission is known from now on
 * @param decision the number of the decision in the log
 * @param repeated whether the same had been recorded before, so that nothing was done now
 * @param scope    what the verdict covers, by instrument
 * @param changes  what happened to entries
 */
record RecordedReport(
        String key,
        long decision,
        boolean repeated,
        Verdict verdict,
        List<Covered> scope,
        List<Recorded.Change> changes) {

    /**
     * How much of an instrument a verdict covers.
     *
     * @param clauses    how many clauses are known
     * @param judged     how many of them rules judge
     * @param outOfReach how many things it says besides that no rule can decide
     */
    record Covered(String instrument, int clauses, int judged, int outOfReach) {

        static Covered of(InstrumentScope scope) {
            return new Covered(scope.instrument(), scope.clauses(), scope.judged(), scope.outOfReach());
        }
    }

    static RecordedReport of(Recorded recorded, ComplianceReport report) {
        return new RecordedReport(
                recorded.key(),
                recorded.decision(),
                recorded.repeated(),
                recorded.verdict(),
                report.scope().instruments().stream().map(Covered::of).toList(),
                recorded.changes());
    }
}
