package org.gascheck.subjects.publicity;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** What a unit does for the knowledge of gas safety. */
@Consistent(UnitPublicityConsistency.class)
public record UnitPublicity(
        Facts<PublicityEvent> events,
        Fact<Set<SafetyDisplay>> displays,
        Fact<Boolean> facilityManager,
        Fact<Set<PostCard>> managerCards
) {
}
