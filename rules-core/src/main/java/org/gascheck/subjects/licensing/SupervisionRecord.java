package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A record of the supervision of safety assessments. */
public record SupervisionRecord(
        @Happened Fact<LocalDate> supervisedOn,
        Fact<String> what
) {
}
