package org.gascheck.subjects.enterprises;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.Unasked;

/** The in-home inspections (入户安检) that a gas company has planned, and how many it has made. */
public record HomeInspectionPlan(
        Fact<Boolean> systemEstablished,
        @InRange(above = -1, atMost = 10_000_000) Fact<BigDecimal> households,
        @MayLieAhead Fact<LocalDate> completeBy,
        @InRange(above = -1, atMost = 10_000_000) Fact<BigDecimal> inspected,
        @Unasked @InRange(above = -1, atMost = 10_000_000) Fact<BigDecimal> enough,
        Fact<String> enoughBy
) {
}
