package org.gascheck.subjects.users;

import java.math.BigDecimal;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.InRange;
import org.gascheck.facts.Unasked;

/** How long equipment may be used since it was made or sold, as its label says. */
public record ServiceLife(
        @Unasked @Happened Fact<Dating> manufacturedOn,
        @Unasked @Happened Fact<Dating> purchasedOn,
        @Unasked @InRange(above = 0, atMost = 100) Fact<BigDecimal> years
) {
}
