package org.gascheck.subjects.pipelines;

import java.math.BigDecimal;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;
import org.gascheck.facts.NamesASource;

/** The distance of a station from something outside it, and that required, with where it is required. */
public record SafetyDistance(
        Fact<String> from,
        @InRange(above = 0, atMost = 10000) Fact<BigDecimal> metres,
        @InRange(above = 0, atMost = 10000) Fact<BigDecimal> requiredMetres,
        @NamesASource Fact<String> requiredBy
) {
}
