package org.gascheck.subjects.works;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** An enterprise that installs devices. */
public record Installer(
        String id,
        Fact<String> name,
        Fact<Boolean> fireContractor,
        Facts<Qualification> qualifications
) {
}
