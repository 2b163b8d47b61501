package org.gascheck.subjects.market;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;

/** The operator of an e-commerce platform, a small-commodity market or another place where traders sell. */
@Consistent(MarketOperatorConsistency.class)
public record MarketOperator(
        String id,
        Fact<String> name,
        Fact<MarketPlaceKind> kind,
        Fact<Boolean> hostsGasProducts,
        Facts<HostedSale> hostedSales,
        Facts<TraderCheck> traderChecks
) implements Identified {
}
