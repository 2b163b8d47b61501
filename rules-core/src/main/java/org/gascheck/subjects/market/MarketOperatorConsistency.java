package org.gascheck.subjects.market;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of an operator say of each other. */
public final class MarketOperatorConsistency implements Consistency<MarketOperator> {

    private static final Contradiction SALES_BUT_NO_GAS_PRODUCTS = Contradiction.refused(
            "hosted-sales-but-no-gas-products",
            "写有经营者在此销售燃气产品的，说明有燃气产品在此销售",
            "an operator with sales of gas products hosts such products");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(SALES_BUT_NO_GAS_PRODUCTS);
    }

    @Override
    public void compare(MarketOperator operator, Comparison comparison) {
        if (operator.hostedSales().isKnown() && !operator.hostedSales().isKnownEmpty()) {
            comparison.follows(
                    SALES_BUT_NO_GAS_PRODUCTS, operator.hostsGasProducts(), List.of(true), operator.hostedSales());
        }
    }
}
