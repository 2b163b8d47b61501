package org.gascheck.subjects.publicity;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A training for the principals of gas companies, and who went there. */
public record PrincipalTraining(
        @Happened Fact<LocalDate> heldOn,
        Fact<Attendance> attendance
) {
}
