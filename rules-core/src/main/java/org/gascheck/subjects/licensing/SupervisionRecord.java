package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;

/** A record of the supervision of safety assessments. */
public record SupervisionRecord(
        @Happened Fact<LocalDate> supervisedOn,
        @Unasked Fact<String> what
) {
}
