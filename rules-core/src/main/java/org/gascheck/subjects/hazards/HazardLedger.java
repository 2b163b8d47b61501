package org.gascheck.subjects.hazards;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** The basic ledger of hazards (排查基础台账清单) of an area, and whether all on it was handed in. */
@Consistent(HazardLedgerConsistency.class)
public record HazardLedger(
        Fact<Boolean> established,
        @Happened Fact<LocalDate> establishedOn,
        @Happened Fact<LocalDate> updatedOn,
        Fact<Boolean> complete,
        Fact<Boolean> majorRisksControlled,
        Fact<Boolean> mechanismsComplete
) {
}
