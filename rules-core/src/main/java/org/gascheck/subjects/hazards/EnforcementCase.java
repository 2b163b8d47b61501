package org.gascheck.subjects.hazards;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Observation;

/** An unlawful act on which a department has acted, and what people found of who did it. */
@Consistent(EnforcementCaseConsistency.class)
public record EnforcementCase(
        String id,
        Fact<String> name,
        Fact<String> offender,
        Observation suspectedCrime,
        Fact<Boolean> transferred,
        @NotJudged @Happened Fact<LocalDate> transferredOn,
        Observation seriouslyDishonest,
        Fact<Boolean> blacklisted,
        @NotJudged @Happened Fact<LocalDate> blacklistedOn,
        Fact<Boolean> jointlyPunished
) implements Identified {
}
