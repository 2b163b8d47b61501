package org.gascheck.subjects.emergency;

import java.math.BigDecimal;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;

/** What is in stock of a kind of emergency material, and what is required by whom. */
public record MaterialStock(
        Fact<String> material,
        @InRange(above = 0, atMost = 1000000) Fact<BigDecimal> required,
        Fact<String> requiredBy,
        @InRange(above = -1, atMost = 1000000) Fact<BigDecimal> inStock
) {
}
