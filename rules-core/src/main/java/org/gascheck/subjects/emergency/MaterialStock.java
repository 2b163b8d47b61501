package org.gascheck.subjects.emergency;

import java.math.BigDecimal;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;
import org.gascheck.facts.NamesASource;
import org.gascheck.facts.Unasked;

/** What is in stock of a kind of emergency material, and what is required by whom. */
public record MaterialStock(
        @Unasked Fact<String> material,
        @InRange(above = 0, atMost = 1_000_000) Fact<BigDecimal> required,
        @NamesASource Fact<String> requiredBy,
        @InRange(atLeast = 0, atMost = 1_000_000) Fact<BigDecimal> inStock
) {
}
