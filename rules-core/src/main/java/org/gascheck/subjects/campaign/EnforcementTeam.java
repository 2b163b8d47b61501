package org.gascheck.subjects.campaign;

import java.math.BigDecimal;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;

/** Who enforces gas safety in an area (燃气行业行政执法队). */
@Consistent(EnforcementTeamConsistency.class)
public record EnforcementTeam(
        Fact<TeamForm> form,
        @InRange(atLeast = 0, atMost = 100_000, whole = true) Fact<BigDecimal> staff,
        @InRange(atLeast = 1, atMost = 100_000, whole = true) Fact<BigDecimal> staffRequired,
        Fact<String> staffRequiredBy,
        Fact<Boolean> equipped
) {
}
