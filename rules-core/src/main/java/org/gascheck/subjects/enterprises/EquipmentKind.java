package org.gascheck.subjects.enterprises;

import java.math.BigDecimal;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;

/** Equipment of one kind that a gas company has, and how much of it a norm asks for. */
public record EquipmentKind(
        Fact<String> name,
        @InRange(above = -1, atMost = 10_000_000) Fact<BigDecimal> held,
        @InRange(above = -1, atMost = 10_000_000) Fact<BigDecimal> required,
        Fact<String> requiredBy,
        Fact<Boolean> outOfOrder,
        Fact<Expiry> verifiedUntil
) {
}
