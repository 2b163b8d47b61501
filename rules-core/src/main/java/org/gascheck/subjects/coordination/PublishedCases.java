package org.gascheck.subjects.coordination;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** Typical enforcement cases that were made public on a day. */
public record PublishedCases(
        @Happened Fact<LocalDate> publishedOn
) {
}
