package org.gascheck.subjects.publicity;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A principal's report on duty (述职), and its evaluation (评价). */
@Consistent(DutyReportConsistency.class)
public record DutyReport(
        @Happened Fact<LocalDate> reportedOn,
        Fact<Boolean> evaluated,
        Fact<Set<Overseer>> notified
) {
}
