package org.gascheck.subjects.enterprises;

import java.math.BigDecimal;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;
import org.gascheck.facts.NamesASource;

/** How many people one kind of work has, and how many a norm asks for. */
public record Staffing(
        @InRange(atLeast = 0, atMost = 10_000_000, whole = true) Fact<BigDecimal> inPost,
        @InRange(atLeast = 0, atMost = 10_000_000, whole = true) Fact<BigDecimal> required,
        @NamesASource Fact<String> requiredBy
) {
}
