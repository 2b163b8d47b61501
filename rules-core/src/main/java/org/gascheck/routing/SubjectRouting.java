package org.gascheck.routing;

import java.util.List;
import org.gascheck.report.ReportedSubject;

/**
 * Who is in charge of what of a subject, by an instrument.
 *
 * @param instrument       its id
 * @param responsibilities those of the departments of its industry first, then as the instrument has them, and what
 *                         there has to be a case of last
 */
public record SubjectRouting(
        ReportedSubject subject, String instrument, List<Responsibility> responsibilities) {
}
