package org.gascheck.subjects.pipelines;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.MayLieAhead;

/** What the plan of renewal says of a facility, and whether it has been renewed. */
@Consistent(RenewalOrderConsistency.class)
public record RenewalOrder(
        Fact<Boolean> planned,
        @MayLieAhead(years = 30) Fact<LocalDate> plannedBy,
        Fact<Boolean> renewed,
        @Happened Fact<LocalDate> renewedOn
) {
}
