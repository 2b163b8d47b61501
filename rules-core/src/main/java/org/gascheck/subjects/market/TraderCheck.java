package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;

/** A check that an operator made of its traders in gas products. */
public record TraderCheck(
        @Happened Fact<LocalDate> checkedOn,
        @Unasked Fact<String> what
) {
}
