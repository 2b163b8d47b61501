package org.gascheck.subjects.coordination;

import java.util.Set;
import org.gascheck.facts.Fact;

/** The mechanism in a town or sub-district that coordinates installation (组织协调机制). */
public record TownMechanism(
        Fact<Boolean> ledByTown,
        Fact<Set<TownParticipant>> participants
) {
}
