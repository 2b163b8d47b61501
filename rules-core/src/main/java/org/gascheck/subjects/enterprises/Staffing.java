package org.gascheck.subjects.enterprises;

import java.math.BigDecimal;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;

/** How many people one kind of work has, and how many a norm asks for. */
public record Staffing(
        @InRange(above = -1, atMost = 10_000_000) Fact<BigDecimal> inPost,
        @InRange(above = -1, atMost = 10_000_000) Fact<BigDecimal> required,
        Fact<String> requiredBy
) {
}
