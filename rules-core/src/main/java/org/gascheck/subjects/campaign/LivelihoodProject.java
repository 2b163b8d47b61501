package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** Whether installation is among the livelihood projects of 2022 (民生实事). */
@Consistent(LivelihoodProjectConsistency.class)
public record LivelihoodProject(
        Fact<Boolean> listed,
        @Happened Fact<LocalDate> listedOn,
        Fact<Set<UserGroup>> groups
) {
}
