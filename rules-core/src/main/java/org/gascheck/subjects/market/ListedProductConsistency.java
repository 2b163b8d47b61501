package org.gascheck.subjects.market;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.subjects.products.Tier;
import org.gascheck.subjects.users.DeviceType;

/** What is said of a listed product, and of the model that it is of. */
public final class ListedProductConsistency implements Consistency<ListedProduct> {

    private static final Contradiction ALARM_MODEL_OF_A_LISTED_VALVE = Contradiction.refused(
            "alarm-model-of-a-listed-valve", "目录产品有报警装置型号的是报警装置", "a listed product with an alarm model is an alarm");
    private static final Contradiction VALVE_MODEL_OF_A_LISTED_ALARM = Contradiction.refused(
            "valve-model-of-a-listed-alarm", "目录产品有自闭阀型号的是自闭阀", "a listed product with a valve model is a valve");
    private static final Contradiction SEVERAL_MODELS_IN_ONE_LINE = Contradiction.refused("several-models-in-one-line",
            "目录产品一条只写一个型号，几个型号分几条写", "a listed product is of one model: several models are several products");
    private static final Contradiction PRICE_ON_REQUEST_WITH_AN_AMOUNT = Contradiction.disputed(
            "price-on-request-with-an-amount",
            "写明价格面议，所列价格却有金额",
            "the price is said to be on request, and the prices printed name an amount");
    private static final Contradiction AMOUNT_THAT_IS_NONE = Contradiction.disputed("amount-that-is-on-request",
            "写明价格不是面议，所列价格却只有面议", "the price is said not to be on request, and the prices printed to be so");
    private static final Contradiction TIER_UNLIKE_ITS_MODEL = Contradiction.disputed("tier-unlike-its-model",
            "目录与型号资料写的档次不同", "the catalogue and the model say different things of the tier");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(ALARM_MODEL_OF_A_LISTED_VALVE, VALVE_MODEL_OF_A_LISTED_ALARM, SEVERAL_MODELS_IN_ONE_LINE,
                PRICE_ON_REQUEST_WITH_AN_AMOUNT, AMOUNT_THAT_IS_NONE, TIER_UNLIKE_ITS_MODEL);
    }

    @Override
    public void compare(ListedProduct product, Comparison comparison) {
        if (product.alarmModel().isGiven()) {
            comparison.follows(
                    ALARM_MODEL_OF_A_LISTED_VALVE, product.type(), List.of(DeviceType.GAS_ALARM), product.alarmModel());
            compareTier(product, product.alarmModel().get().tier(), comparison);
            compareModels(product, product.alarmModel(), comparison);
        }
        if (product.valveModel().isGiven()) {
            comparison.follows(
                    VALVE_MODEL_OF_A_LISTED_ALARM,
                    product.type(),
                    List.of(DeviceType.SELF_CLOSING_VALVE),
                    product.valveModel());
            compareTier(product, product.valveModel().get().tier(), comparison);
            compareModels(product, product.valveModel(), comparison);
        }
        if (product.prices().isGiven()) {
            comparePrice(product, comparison);
        }
    }

    private static void compareModels(ListedProduct product, Located model, Comparison comparison) {
        if (product.models().isGiven() && product.models().given().size() > 1) {
            comparison.refuse(SEVERAL_MODELS_IN_ONE_LINE, product.models(), model);
        }
    }

    private static void compareTier(ListedProduct product, Fact<Tier> ofModel, Comparison comparison) {
        if (!ofModel.isGiven()) {
            return;
        }
        if (!product.tier().isGiven()) {
            comparison.follows(TIER_UNLIKE_ITS_MODEL, product.tier(), List.of(ofModel.given()), ofModel);
        } else if (product.tier().given() != ofModel.given()) {
            comparison.dispute(
                    TIER_UNLIKE_ITS_MODEL,
                    told(product.tier(), ofModel.given()),
                    told(ofModel, product.tier().given()));
        }
    }

    /** What is printed tells whether the price is on request, where it names an amount or says so. */
    private static void comparePrice(ListedProduct product, Comparison comparison) {
        Fact<Boolean> onRequest = product.priceOnRequest();
        if (PrintedPrices.nameAnAmount(product.prices().given())) {
            if (!onRequest.isGiven()) {
                comparison.follows(PRICE_ON_REQUEST_WITH_AN_AMOUNT, onRequest, List.of(false), product.prices());
            } else if (onRequest.given()) {
                comparison.dispute(PRICE_ON_REQUEST_WITH_AN_AMOUNT, told(onRequest, false), told(product.prices()));
            }
        } else if (PrintedPrices.areOnRequest(product.prices().given())) {
            if (!onRequest.isGiven()) {
                comparison.follows(AMOUNT_THAT_IS_NONE, onRequest, List.of(true), product.prices());
            } else if (!onRequest.given()) {
                comparison.dispute(AMOUNT_THAT_IS_NONE, told(onRequest, true), told(product.prices()));
            }
        }
    }
}
