package org.gascheck.facts;

/** An enterprise that installs devices. */
public record Installer(
        String id,
        Fact<String> name,
        Fact<Boolean> fireContractor,
        Facts<Qualification> qualifications
) {
}
