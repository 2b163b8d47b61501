package org.gascheck.subjects.products;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Ref;

/**
 * A product of any kind, as the market knows it. What an alarm or a valve can do, and what it was tested to, stands with its
 * model; what any other product was tested to stands here.
 */
@Consistent(ProductConsistency.class)
public record Product(
        String id,
        @NotJudged Fact<ProductKind> kind,
        @NotJudged Fact<String> model,
        @NotJudged Fact<String> maker,
        @NotJudged Ref<AlarmModel> alarmModel,
        @NotJudged Ref<ValveModel> valveModel,
        Facts<ConformityEvidence> conformityEvidence
) implements Identified, ConformityTested {

    @Override
    public Fact<String> name() {
        return model;
    }
}
