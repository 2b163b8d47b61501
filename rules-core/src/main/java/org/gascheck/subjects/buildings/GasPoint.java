package org.gascheck.subjects.buildings;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/** A place in a community at which gas cylinders are stored or filled. */
@Consistent(GasPointConsistency.class)
public record GasPoint(
        Fact<Set<GasPointUse>> uses,
        Fact<Boolean> licensed
) {
}
