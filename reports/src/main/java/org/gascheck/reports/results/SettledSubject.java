package org.gascheck.reports.results;

import java.util.List;
import org.gascheck.law.Outcome;
import org.gascheck.report.ReportedSubject;

/**
 * The requirements of an instrument that came to one settled outcome for a subject.
 *
 * @param outcome      satisfied or not applicable
 * @param requirements their ids
 */
public record SettledSubject(
        ReportedSubject subject, String instrument, Outcome outcome, List<String> requirements) {

    /** Keeps a copy of the list. */
    public SettledSubject {
        requirements = List.copyOf(requirements);
    }
}
