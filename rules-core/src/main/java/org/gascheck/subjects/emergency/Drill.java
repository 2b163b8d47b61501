package org.gascheck.subjects.emergency;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A drill of an emergency plan, held or only planned. */
@Consistent(DrillConsistency.class)
public record Drill(
        Fact<Boolean> held,
        @Happened Fact<LocalDate> heldOn,
        Fact<Set<DrillForm>> forms,
        Fact<Boolean> evaluated,
        Fact<Boolean> planToBeImproved,
        Fact<Boolean> planImproved
) {
}
