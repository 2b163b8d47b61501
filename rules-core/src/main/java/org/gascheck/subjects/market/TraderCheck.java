package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A check that an operator made of its traders in gas products. */
public record TraderCheck(
        @Happened Fact<LocalDate> checkedOn,
        Fact<String> what
) {
}
