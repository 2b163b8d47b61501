package org.gascheck.subjects.campaign;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/** Who pays for the devices of existing households (出资政策). */
@Consistent(FundingPolicyConsistency.class)
public record FundingPolicy(
        Fact<Boolean> stated,
        Fact<Set<UserGroup>> groups
) {
}
