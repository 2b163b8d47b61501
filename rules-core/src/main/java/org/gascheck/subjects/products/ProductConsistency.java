package org.gascheck.subjects.products;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a product say of each other. */
public final class ProductConsistency implements Consistency<Product> {

    private static final Contradiction ALARM_MODEL_OF_ANOTHER_PRODUCT = Contradiction.refused(
            "alarm-model-of-another-product", "有报警装置型号的产品是报警装置", "a product with an alarm model is an alarm");
    private static final Contradiction VALVE_MODEL_OF_ANOTHER_PRODUCT = Contradiction.refused(
            "valve-model-of-another-product", "有自闭阀型号的产品是自闭阀", "a product with a valve model is a self-closing valve");
    private static final Contradiction COMPULSORY_FROM_A_DAY_BUT_NOT_AT_ALL = Contradiction.refused(
            "compulsory-from-a-day-but-not-at-all",
            "写有强制认证起始日的产品，列入强制认证",
            "a product with a day from which certification is compulsory is under compulsory certification");

    private static final Contradiction CERTIFICATE_TOLD_DIFFERENTLY = Contradiction.disputed(
            "certificate-of-a-product-told-differently",
            "同一编号的证书写了两次，所写的有效期、状态或持有人不同",
            "one certificate of the product is told twice, with another last day, status or holder");

    private static final List<ProductKind> ALARM = List.of(ProductKind.GAS_ALARM);
    private static final List<ProductKind> VALVE = List.of(ProductKind.SELF_CLOSING_VALVE);

    @Override
    public List<Contradiction> contradictions() {
        return List.of(
                ALARM_MODEL_OF_ANOTHER_PRODUCT, VALVE_MODEL_OF_ANOTHER_PRODUCT, COMPULSORY_FROM_A_DAY_BUT_NOT_AT_ALL,
                CERTIFICATE_TOLD_DIFFERENTLY);
    }

    @Override
    public void compare(Product product, Comparison comparison) {
        if (product.certificates().isGiven()) {
            SamePaper.compare(CERTIFICATE_TOLD_DIFFERENTLY, product.certificates(), comparison);
        }
        if (product.alarmModel().isGiven()) {
            comparison.follows(ALARM_MODEL_OF_ANOTHER_PRODUCT, product.kind(), ALARM, product.alarmModel());
        }
        if (product.valveModel().isGiven()) {
            comparison.follows(VALVE_MODEL_OF_ANOTHER_PRODUCT, product.kind(), VALVE, product.valveModel());
        }
        if (product.compulsoryFrom().isGiven()) {
            comparison.follows(
                    COMPULSORY_FROM_A_DAY_BUT_NOT_AT_ALL,
                    product.compulsoryCertification(),
                    List.of(true),
                    product.compulsoryFrom());
        }
    }
}
