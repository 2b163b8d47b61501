package org.gascheck.subjects.publicity;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** Something that a unit did to spread the knowledge of gas safety. */
public record PublicityEvent(
        @Happened Fact<LocalDate> heldOn
) {
}
