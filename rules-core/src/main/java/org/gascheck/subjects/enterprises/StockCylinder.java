package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Unasked;
import org.gascheck.subjects.users.QualityItem;

/** A gas cylinder that a gas company fills, hands out or keeps. */
@Consistent(StockCylinderConsistency.class)
public record StockCylinder(
        Fact<String> cylinderNumber,
        Fact<Boolean> inUse,
        Observation unqualified,
        Fact<Expiry> usableUntil,
        @Unasked Observation outOfDate
) implements QualityItem {
}
