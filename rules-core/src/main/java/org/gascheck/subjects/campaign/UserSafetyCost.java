package org.gascheck.subjects.campaign;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/** A service or an investment of a gas company, and whether it is in its distribution cost (附件1 四（五）). */
@Consistent(UserSafetyCostConsistency.class)
public record UserSafetyCost(
        Fact<String> item,
        Fact<Boolean> forUserSafety,
        Fact<Boolean> auditHeld,
        Fact<Boolean> inAudit,
        Fact<Boolean> inDistributionCost
) {
}
