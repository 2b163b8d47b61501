package org.gascheck.ledger;

import java.time.LocalDate;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;

/**
 * What reports say of an entry lately; it is told, and closes nothing.
 *
 * @param outcome     breached, satisfied or not applicable: the last of these
 * @param on          the day for which that was judged
 * @param in          the key of the submission
 * @param lastFoundOn the last day for which it was found breached
 * @param findingJson the finding of that day, as JSON
 */
public record Lately(Outcome outcome, LocalDate on, String in, LocalDate lastFoundOn, String findingJson) {

    /** The last finding of the breach. */
    public Finding finding() {
        return FindingText.read(findingJson);
    }

    /** Whether the last report that can tell does not find the hazard any more, so that a person may reinspect. */
    public boolean isNoLongerFound() {
        return outcome != Outcome.BREACHED;
    }
}
