package org.gascheck.timeline;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.report.Verdict;

/**
 * A day on which something changes by itself.
 *
 * @param day      the first day of which the new findings hold
 * @param from     what the submission came to on the day before, by all instruments together
 * @param to       what it comes to from this day on
 * @param verdicts the instruments whose own verdict changes
 * @param findings the findings that change, by instrument, requirement and subject
 */
public record TurningDay(
        LocalDate day, Verdict from, Verdict to, List<VerdictChange> verdicts, List<FindingChange> findings) {

    /** Keeps copies of the lists. */
    public TurningDay {
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    /** Whether the submission comes to something else from this day on. */
    public boolean turnsVerdict() {
        return from != to;
    }
}
