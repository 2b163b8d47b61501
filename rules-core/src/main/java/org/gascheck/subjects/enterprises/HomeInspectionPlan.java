package org.gascheck.subjects.enterprises;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.NamesASource;
import org.gascheck.facts.Unasked;

/** The in-home inspections (入户安检) that a gas company has planned, and how many it has made. */
public record HomeInspectionPlan(
        Fact<Boolean> systemEstablished,
        @InRange(atLeast = 0, atMost = 10_000_000, whole = true) Fact<BigDecimal> households,
        @MayLieAhead(years = 10) Fact<LocalDate> completeBy,
        @InRange(atLeast = 0, atMost = 10_000_000, whole = true) Fact<BigDecimal> inspected,
        @Unasked @InRange(atLeast = 1, atMost = 10_000_000, whole = true) Fact<BigDecimal> enough,
        @NamesASource Fact<String> enoughBy
) {
}
