package org.gascheck.subjects.buildings;

import java.math.BigDecimal;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.InRange;
import org.gascheck.facts.Referred;
import org.gascheck.facts.Unasked;
import org.gascheck.subjects.users.GasUser;

/** A building, with all the households that live in it. */
@Consistent(BuildingConsistency.class)
public record Building(
        String id,
        Fact<String> name,
        @InRange(above = 0, atMost = 1000) Fact<BigDecimal> heightMetres,
        @Unasked Fact<Boolean> aboveHundredMetres,
        @Unasked Fact<String> heightSource,
        @Referred Facts<GasUser> households
) implements Identified {
}
