package org.gascheck.subjects.coordination;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A report of a safety committee to its government on supervision. */
public record SupervisionReport(
        @Happened Fact<LocalDate> reportedOn
) {
}
