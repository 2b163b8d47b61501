package org.gascheck.facts;

import java.math.BigDecimal;

/** A building, with all the households that live in it. */
public record Building(
        String id,
        Fact<String> name,
        @InRange(above = 0, atMost = 1000) Fact<BigDecimal> heightMetres,
        @Referred Facts<GasUser> households
) implements Identified {
}
