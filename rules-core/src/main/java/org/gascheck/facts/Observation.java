package org.gascheck.facts;

import java.time.LocalDate;

/** A human finding about one item: whether it was inspected and whether the named defect was found. */
@Consistent(ObservationConsistency.class)
public record Observation(
        Fact<Boolean> inspected,
        Fact<Boolean> found,
        @NotJudged Fact<String> observer,
        @Happened Fact<LocalDate> observedOn
) {
}
