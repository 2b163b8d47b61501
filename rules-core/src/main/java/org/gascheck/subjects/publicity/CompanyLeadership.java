package org.gascheck.subjects.publicity;

import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** Who leads a gas company, and how they are trained, evaluated and watched over. */
public record CompanyLeadership(
        Facts<Principal> principals,
        Fact<ContinuingEducation> continuingEducation,
        Fact<Set<Overseer>> overseers
) {
}
