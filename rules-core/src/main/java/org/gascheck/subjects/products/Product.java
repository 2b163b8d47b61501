package org.gascheck.subjects.products;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Referring;
import org.gascheck.subjects.market.HostedSale;

/**
 * A product of any kind, as the market knows it. What an alarm or a valve is made for and can do stands with its model.
 */
@Consistent(ProductConsistency.class)
public record Product(
        String id,
        Fact<ProductKind> kind,
        Fact<String> model,
        Fact<String> maker,
        Ref<AlarmModel> alarmModel,
        @NotJudged Ref<ValveModel> valveModel,
        Fact<Boolean> compulsoryCertification,
        @MayLieAhead Fact<LocalDate> compulsoryFrom,
        Facts<Certificate> certificates,
        Facts<ProductTest> tests,
        Facts<Dealing> dealings,
        @Referring Facts<HostedSale> hostedSales
) implements Identified {

    @Override
    public Fact<String> name() {
        return model;
    }
}
