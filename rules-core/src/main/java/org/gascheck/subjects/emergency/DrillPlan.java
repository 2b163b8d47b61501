package org.gascheck.subjects.emergency;

import java.math.BigDecimal;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;

/** A plan of the drills of a year. */
public record DrillPlan(
        @InRange(above = 1949, atMost = 2100, whole = true) Fact<BigDecimal> year
) {
}
