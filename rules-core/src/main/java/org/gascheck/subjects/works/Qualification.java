package org.gascheck.subjects.works;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;

/** A qualification of an installer. */
public record Qualification(
        Fact<String> grade,
        Fact<Expiry> expiresOn
) {
}
