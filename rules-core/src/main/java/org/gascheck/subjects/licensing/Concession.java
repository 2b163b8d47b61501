package org.gascheck.subjects.licensing;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;

/** The concession (特许经营) for piped gas of a company. */
public record Concession(
        Fact<Boolean> granted,
        Fact<Expiry> expiresOn
) {
}
