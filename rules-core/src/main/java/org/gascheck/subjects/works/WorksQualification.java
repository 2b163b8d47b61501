package org.gascheck.subjects.works;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.NotJudged;

/** A qualification of a contractor. */
@Consistent(WorksQualificationConsistency.class)
public record WorksQualification(
        @NotJudged Fact<String> what,
        Fact<Boolean> coversGasWorks,
        Fact<WorksGrade> grade,
        @MayLieAhead Fact<LocalDate> validFrom,
        Fact<Expiry> expiresOn
) {
}
