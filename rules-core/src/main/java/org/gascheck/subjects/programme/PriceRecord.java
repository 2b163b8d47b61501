package org.gascheck.subjects.programme;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A record of the monitoring of prices. */
public record PriceRecord(
        @Happened Fact<LocalDate> recordedOn,
        Fact<Set<PricedItem>> items,
        Fact<Set<PriceAuthority>> authorities
) {
}
