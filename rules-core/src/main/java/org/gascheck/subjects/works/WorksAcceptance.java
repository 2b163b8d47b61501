package org.gascheck.subjects.works;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** An acceptance of finished works. */
public record WorksAcceptance(
        @Happened Fact<LocalDate> acceptedOn,
        Fact<WorksAcceptanceResult> result
) {
}
