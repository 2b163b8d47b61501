package org.gascheck.subjects.emergency;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** An absence from the emergency duty post that is on record. */
public record DutyAbsence(
        @Happened Fact<LocalDate> on,
        Fact<Boolean> relieved
) {
}
