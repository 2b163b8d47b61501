package org.gascheck.subjects.campaign;

import java.math.BigDecimal;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;

/** Who enforces gas safety in an area (燃气行业行政执法队). */
@Consistent(EnforcementTeamConsistency.class)
public record EnforcementTeam(
        Fact<TeamForm> form,
        @InRange(above = -1, atMost = 100000) Fact<BigDecimal> staff,
        @InRange(above = -1, atMost = 100000) Fact<BigDecimal> staffRequired,
        Fact<String> staffRequiredBy,
        Fact<Boolean> equipped
) {
}
