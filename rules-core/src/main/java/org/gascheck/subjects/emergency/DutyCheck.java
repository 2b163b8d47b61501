package org.gascheck.subjects.emergency;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A check of whether the emergency duty is kept. */
public record DutyCheck(
        @Happened Fact<LocalDate> checkedOn,
        Fact<CheckKind> kind
) {
}
