package org.gascheck.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;
import org.gascheck.law.Outcome;

/** Evrete: a rule for each requirement, whose action is Java. */
public final class EvretePeer implements Peer {

    private final Knowledge knowledge;

    /** The product, and what is found on it. */
    public static final class Product {

        private final Map<String, Object> values;
        private final Map<String, Outcome> outcomes = new HashMap<>();

        Product(Map<String, Object> values) {
            this.values = values;
        }
    }

    /** Makes the rules. */
    public EvretePeer() {
        RuleSetBuilder<Knowledge> builder = new KnowledgeService().newKnowledge().builder();
        for (Demand demand : Demand.all()) {
            builder.newRule(demand.id())
                    .forEach("$product", Product.class)
                    .execute(context -> {
                        Product product = context.get("$product");
                        product.outcomes.put(demand.id(), demand.outcome(product.values));
                    });
        }
        knowledge = builder.build();
    }

    @Override
    public Map<String, Outcome> check(Map<String, Object> values) {
        Product product = new Product(values);
        knowledge.newStatelessSession().insertAndFire(product);
        return product.outcomes;
    }
}
