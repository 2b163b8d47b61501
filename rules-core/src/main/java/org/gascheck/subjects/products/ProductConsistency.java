package org.gascheck.subjects.products;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a product say of each other. */
public final class ProductConsistency implements Consistency<Product> {

    private static final Contradiction ALARM_MODEL_OF_ANOTHER_PRODUCT = Contradiction.refused("alarm-model-of-another-product",
            "有报警装置型号的产品是报警装置", "a product with an alarm model is an alarm");
    private static final Contradiction VALVE_MODEL_OF_ANOTHER_PRODUCT = Contradiction.refused("valve-model-of-another-product",
            "有自闭阀型号的产品是自闭阀", "a product with a valve model is a self-closing valve");

    private static final List<ProductKind> ALARM = List.of(ProductKind.GAS_ALARM);
    private static final List<ProductKind> VALVE = List.of(ProductKind.SELF_CLOSING_VALVE);

    @Override
    public List<Contradiction> contradictions() {
        return List.of(ALARM_MODEL_OF_ANOTHER_PRODUCT, VALVE_MODEL_OF_ANOTHER_PRODUCT);
    }

    @Override
    public void compare(Product product, Comparison comparison) {
        if (product.alarmModel().isGiven()) {
            comparison.follows(ALARM_MODEL_OF_ANOTHER_PRODUCT, product.kind(), ALARM, product.alarmModel());
        }
        if (product.valveModel().isGiven()) {
            comparison.follows(VALVE_MODEL_OF_ANOTHER_PRODUCT, product.kind(), VALVE, product.valveModel());
        }
    }
}
