package org.gascheck.subjects.coordination;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A responsible unit, and what tracking its work has shown (跟踪督导). */
@Consistent(TrackedUnitConsistency.class)
public record TrackedUnit(
        Fact<String> name,
        Fact<Boolean> tracked,
        @Happened Fact<LocalDate> lastTrackedOn,
        Fact<Boolean> problemFound,
        @Happened Fact<LocalDate> problemFoundOn,
        Fact<Boolean> problemCorrected
) {
}
