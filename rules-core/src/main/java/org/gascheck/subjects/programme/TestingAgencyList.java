package org.gascheck.subjects.programme;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** The list of agencies that test gas leak alarms. */
public record TestingAgencyList(
        Fact<Boolean> published,
        @Happened Fact<LocalDate> publishedOn,
        Fact<Boolean> outdated
) {
}
