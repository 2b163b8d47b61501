package org.gascheck.facts;

/** A qualification of an installer. */
public record Qualification(
        Fact<String> grade,
        Fact<Expiry> expiresOn
) {
}
