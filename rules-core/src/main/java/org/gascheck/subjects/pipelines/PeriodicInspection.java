package org.gascheck.subjects.pipelines;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.NotJudged;

/** The periodic inspection by law (定期检验) of a pressure pipeline or vessel. */
@Consistent(PeriodicInspectionConsistency.class)
public record PeriodicInspection(
        @NotJudged Fact<Boolean> everInspected,
        @NotJudged @Happened Fact<LocalDate> lastInspectedOn,
        @MayLieAhead(years = 30) Fact<LocalDate> nextDueOn
) {
}
