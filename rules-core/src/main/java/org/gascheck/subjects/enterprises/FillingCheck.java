package org.gascheck.subjects.enterprises;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;

/** A check of how a gas company fills cylinders or mobile pressure vessels. */
public record FillingCheck(
        Fact<FillingTarget> target,
        @Happened Fact<LocalDate> checkedOn,
        @Unasked Fact<String> checkedBy,
        Fact<Boolean> breachFound,
        Fact<String> what
) {
}
