package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.products.DatedDealing;
import org.gascheck.subjects.products.Product;

/** A product that a trader offers or sells on a platform or market. */
@Consistent(HostedSaleConsistency.class)
public record HostedSale(
        String id,
        Owner<MarketOperator> operator,
        Ref<Product> product,
        Fact<String> trader,
        @Happened Fact<LocalDate> dealtOn,
        Fact<Boolean> knew,
        @Happened Fact<LocalDate> knownSince,
        Facts<Measure> measures
) implements Identified, DatedDealing {
}
