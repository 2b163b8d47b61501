package org.gascheck.subjects.campaign;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/** The special fiscal funds of an area, and what they support (附件1 四（五）). */
@Consistent(SpecialFundsConsistency.class)
public record SpecialFunds(
        Fact<Boolean> arranged,
        Fact<Set<SmartProject>> supports
) {
}
