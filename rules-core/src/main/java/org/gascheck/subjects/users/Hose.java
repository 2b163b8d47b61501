package org.gascheck.subjects.users;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** A connecting hose. */
public record Hose(
        Observation unqualified,
        Fact<Expiry> usableUntil
) implements QualityItem {
}
