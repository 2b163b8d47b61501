package org.gascheck.subjects.products;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A product made, offered for sale or sold by an enterprise, on a day or last on that day. */
public record Dealing(
        Fact<DealingKind> kind,
        @Happened Fact<LocalDate> dealtOn,
        Fact<String> enterprise
) implements DatedDealing {
}
