package org.gascheck.oracle;

import static org.gascheck.oracle.AlarmOpinions.midOrHigh;
import static org.gascheck.oracle.AlarmOpinions.notifies;
import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.ModelPapers.conforms;
import static org.gascheck.oracle.Opinion.always;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** 附件3 二: what a model of self-closing valve must be able to do and which standard it must meet. */
final class ValveOpinions {

    private final Tree tree;

    ValveOpinions(Tree tree) {
        this.tree = tree;
    }

    /** The requirements on a model, in the order of the instrument. */
    static Map<String, Function<ValveOpinions, Function<JsonNode, Opinion>>> requirements() {
        Map<String, Function<ValveOpinions, Function<JsonNode, Opinion>>> all = new LinkedHashMap<>();
        all.put("valve-indoor-pipe-mounting", of -> of::indoorPipeMounting);
        all.put("valve-overpressure-closure", of -> of::overpressureClosure);
        all.put("valve-underpressure-closure", of -> of::underpressureClosure);
        all.put("valve-overflow-closure", of -> of::overflowClosure);
        all.put("valve-closure-no-external-power", of -> of::closureWithoutExternalPower);
        all.put("valve-manual-reopen", of -> of::reopeningByHand);
        all.put("valve-std-self-closing", of -> of::selfClosingValveStandard);
        all.put("valve-std-other", of -> of::otherStandards);
        all.put("valve-passive-id", of -> of::passiveIdentifier);
        all.put("valve-active-id", of -> of::activeIdentifier);
        all.put("valve-collect-open-close-state", of -> of::openCloseState);
        all.put("valve-data-transmission", of -> of::dataTransmission);
        all.put("valve-platform-access", of -> of::platformAccess);
        all.put("valve-user-notification", of -> of::userNotification);
        all.put("valve-tier-declared", of -> of::tierDeclared);
        return all;
    }

    /** The five functions without which a device is no self-closing valve. */
    Boolean hasItsFiveFunctions(JsonNode model) {
        return and(
                overpressureClosure(model).satisfied(),
                underpressureClosure(model).satisfied(),
                overflowClosure(model).satisfied(),
                closureWithoutExternalPower(model).satisfied(),
                reopeningByHand(model).satisfied());
    }

    // §二: 安装在户内燃气管道上
    Opinion indoorPipeMounting(JsonNode model) {
        return always(tree.truth(model, "designedForIndoorPipe"));
    }

    // §二: 超压自动关闭
    Opinion overpressureClosure(JsonNode model) {
        return always(tree.truth(model, "closesOnOverpressure"));
    }

    // §二: 欠压自动关闭
    Opinion underpressureClosure(JsonNode model) {
        return always(tree.truth(model, "closesOnUnderpressure"));
    }

    // §二: 过流自动关闭
    Opinion overflowClosure(JsonNode model) {
        return always(tree.truth(model, "closesOnOverflow"));
    }

    // §二: 关闭时不借助外部动力
    Opinion closureWithoutExternalPower(JsonNode model) {
        return always(not(tree.truth(model, "closureNeedsExternalPower")));
    }

    // §二: 关闭后须手动开启
    Opinion reopeningByHand(JsonNode model) {
        return always(tree.truth(model, "reopensOnlyByHand"));
    }

    // §二 1: 《管道燃气自闭阀》
    Opinion selfClosingValveStandard(JsonNode model) {
        return conforms(tree, true, model, "SELF_CLOSING_VALVE");
    }

    // §二 1: "等规范", opened by settings only
    Opinion otherStandards(JsonNode model) {
        return where(false, null);
    }

    // §二 2: 应具备工业互联网被动标识功能
    Opinion passiveIdentifier(JsonNode model) {
        return always(tree.truth(model, "passiveIdentifier"));
    }

    // §二 2: 中、高档产品还应具备主动标识功能
    Opinion activeIdentifier(JsonNode model) {
        return where(midOrHigh(tree, model), tree.truth(model, "activeIdentifier"));
    }

    // §二 3: 中、高档产品应具备安全自闭阀开、闭状态数据收集功能
    Opinion openCloseState(JsonNode model) {
        return where(midOrHigh(tree, model), tree.truth(model, "collectsOpenCloseState"));
    }

    // §二 4: 中、高档产品应具备有线或无线传输功能
    Opinion dataTransmission(JsonNode model) {
        return where(midOrHigh(tree, model), not(tree.isEmpty(model, "transmission")));
    }

    // §二 4: 将报警信息接入报警系统监测管理平台, of mid and high tier
    Opinion platformAccess(JsonNode model) {
        return where(midOrHigh(tree, model), tree.truth(model, "reportsToPlatform"));
    }

    // §二 4: 并通过电话、微信、APP等方式告知用户, of mid and high tier
    Opinion userNotification(JsonNode model) {
        return where(midOrHigh(tree, model), notifies(tree, model));
    }

    // §二 2, 3, 4 presuppose a tier
    Opinion tierDeclared(JsonNode model) {
        return AlarmOpinions.tierDeclared(tree, model);
    }
}
