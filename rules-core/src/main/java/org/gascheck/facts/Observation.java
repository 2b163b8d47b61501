package org.gascheck.facts;

import java.time.LocalDate;

/** A human finding about one item: whether it was inspected and whether the named defect was found. */
public record Observation(
        Fact<Boolean> inspected,
        Fact<Boolean> found,
        Fact<String> observer,
        Fact<LocalDate> observedOn
) {
}
