package org.gascheck.subjects.enterprises;

import java.math.BigDecimal;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.InRange;
import org.gascheck.facts.NamesASource;
import org.gascheck.facts.Unasked;

/** Equipment of one kind that a gas company has, and how much of it a norm asks for. */
public record EquipmentKind(
        @Unasked Fact<String> name,
        @InRange(atLeast = 0, atMost = 10_000_000, whole = true) Fact<BigDecimal> held,
        @InRange(atLeast = 0, atMost = 10_000_000, whole = true) Fact<BigDecimal> required,
        @NamesASource Fact<String> requiredBy,
        Fact<Boolean> outOfOrder,
        Fact<Expiry> verifiedUntil
) {
}
