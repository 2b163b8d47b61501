package org.gascheck.subjects.market;

import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;

/** An enterprise that makes, sells or installs safety devices, or supplies gas. */
public record Trader(
        String id,
        Fact<String> name,
        Fact<Set<TraderActivity>> activities,
        Facts<ConductCase> cases
) implements Identified {
}
