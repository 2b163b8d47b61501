package org.gascheck.subjects.market;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a sale on a platform or market say of each other. */
public final class HostedSaleConsistency implements Consistency<HostedSale> {

    private static final Contradiction KNOWN_SINCE_A_DAY_BUT_NOT_KNOWN = Contradiction.refused(
            "known-since-a-day-but-not-known", "写有知情日期的，说明知情", "an operator that knew since a day knew");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(KNOWN_SINCE_A_DAY_BUT_NOT_KNOWN);
    }

    @Override
    public void compare(HostedSale sale, Comparison comparison) {
        if (sale.knownSince().isGiven()) {
            comparison.follows(KNOWN_SINCE_A_DAY_BUT_NOT_KNOWN, sale.knew(), List.of(true), sale.knownSince());
        }
    }
}
