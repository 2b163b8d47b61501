package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** How a gas company manages its users (用户管理机制), and whether somebody found that wanting. */
public record UserManagement(
        Fact<Boolean> mechanism,
        Observation foundWanting
) {
}
