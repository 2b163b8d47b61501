package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;

/** A measure that an operator took against a sale. */
public record Measure(
        @Happened Fact<LocalDate> takenOn,
        @Unasked Fact<String> what
) {
}
