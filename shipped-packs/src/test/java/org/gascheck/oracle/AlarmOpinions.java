package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Opinion.always;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 附件3 一: what a model of gas alarm must be able to do and which papers it must have. */
final class AlarmOpinions {

    private static final String[] REMOTE = {"PHONE", "WECHAT", "APP", "SMS", "OTHER_REMOTE"};

    private final Tree tree;
    private final ModelPapers papers;

    /** The opinions as of the day of the assessment. */
    AlarmOpinions(Tree tree, LocalDate date) {
        this(tree, date, false, false);
    }

    private AlarmOpinions(Tree tree, LocalDate date, boolean asInPlace, boolean ofADevice) {
        this.tree = tree;
        this.papers = new ModelPapers(tree, date, asInPlace, ofADevice);
    }

    /** Those on the model of a device, as of the day of its installation, which is null where unknown. */
    static AlarmOpinions ofADevice(Tree tree, LocalDate installedOn) {
        return new AlarmOpinions(tree, installedOn, false, true);
    }

    /**
     * The opinions on models themselves. 销售安装任意型号的产品应取得: of one that nobody sells any more and that is in place, what
     * counts are the papers of the days on which it was installed.
     */
    static AlarmOpinions onModels(Tree tree, LocalDate date) {
        return new AlarmOpinions(tree, date, true, false);
    }

    /** The requirements on a model, in the order of the instrument. */
    static Map<String, Function<AlarmOpinions, Function<JsonNode, Opinion>>> requirements() {
        Map<String, Function<AlarmOpinions, Function<JsonNode, Opinion>>> all = new LinkedHashMap<>();
        all.put("alarm-cert-type-approval", of -> of::typeApproval);
        all.put("alarm-cert-explosion-proof", of -> of::explosionProof);
        all.put("alarm-cert-fire-product", of -> of::fireProduct);
        all.put("alarm-cert-other-statutory", of -> of::otherStatutoryCertificates);
        all.put("alarm-std-industrial-commercial", of -> of::industrialAndCommercialStandard);
        all.put("alarm-std-household", of -> of::householdStandard);
        all.put("alarm-std-explosive-environment", of -> of::explosiveEnvironmentStandard);
        all.put("alarm-std-fire-electronic", of -> of::fireElectronicStandard);
        all.put("alarm-std-other", of -> of::otherStandards);
        all.put("alarm-methane-detection", of -> of::methaneDetection);
        all.put("alarm-co-detection", of -> of::carbonMonoxideDetection);
        all.put("alarm-linked-shutoff", of -> of::linkedShutoff);
        all.put("alarm-passive-id", of -> of::passiveIdentifier);
        all.put("alarm-active-id", of -> of::activeIdentifier);
        all.put("alarm-collect-run-state", of -> of::operatingState);
        all.put("alarm-collect-shutoff-valve-state", of -> of::shutoffValveState);
        all.put("alarm-collect-gas-concentration", of -> of::gasConcentration);
        all.put("alarm-data-transmission", of -> of::dataTransmission);
        all.put("alarm-platform-access", of -> of::platformAccess);
        all.put("alarm-user-notification", of -> of::userNotification);
        all.put("alarm-tier-declared", of -> of::tierDeclared);
        return all;
    }

    // §一 1: 《计量器具型式批准证书》
    Opinion typeApproval(JsonNode model) {
        return papers.inForce(model, List.of("TYPE_APPROVAL"), List.of("MANUFACTURING_LICENCE"));
    }

    // §一 1: 《防爆合格证》
    Opinion explosionProof(JsonNode model) {
        return papers.inForce(model, List.of("EXPLOSION_PROOF"), List.of("FOREIGN_EXPLOSION_PROOF"));
    }

    // §一 1: 《消防产品认证证书》, voluntary or compulsory
    Opinion fireProduct(JsonNode model) {
        return papers.inForce(model, List.of("FIRE_PRODUCT", "CCC"), List.of());
    }

    // §一 1: "等法定认证", opened by settings only
    Opinion otherStatutoryCertificates(JsonNode model) {
        return where(false, null);
    }

    // §一 1: "任意型号": each model that a vendor offers has all three papers, as of the day
    Opinion certificatesOfOneModel(JsonNode model) {
        List<Opinion> three = List.of(typeApproval(model), explosionProof(model), fireProduct(model));
        return new Opinion(true,
                and(three.stream().map(Opinion::satisfied).toArray(Boolean[]::new)),
                and(three.stream().map(Opinion::leftToAPerson).toArray(Boolean[]::new)));
    }

    // §一 2: 《可燃气体探测器第1部分工业及商业用途点型可燃气体探测器》, by intended use
    Opinion industrialAndCommercialStandard(JsonNode model) {
        return ModelPapers.conforms(tree, tree.containsAnyOf(model, "intendedUses", "INDUSTRIAL", "COMMERCIAL"), model,
                "DETECTOR_INDUSTRIAL_COMMERCIAL");
    }

    // §一 2: 《可燃气体探测器第2部分家用可燃气体探测器》, by intended use
    Opinion householdStandard(JsonNode model) {
        return ModelPapers.conforms(
                tree, tree.containsAnyOf(model, "intendedUses", "HOUSEHOLD"), model, "DETECTOR_HOUSEHOLD");
    }

    // §一 2: 《爆炸危险环境电力装置设计规范》, where there is such an environment
    Opinion explosiveEnvironmentStandard(JsonNode model) {
        return ModelPapers.conforms(
                tree, tree.truth(model, "forExplosiveZone"), model, "EXPLOSIVE_ATMOSPHERE_INSTALLATION");
    }

    // §一 2: 《消防电子产品防护要求》
    Opinion fireElectronicStandard(JsonNode model) {
        return ModelPapers.conforms(tree, true, model, "FIRE_ELECTRONIC_PROTECTION");
    }

    // §一 2: "等规范", opened by settings only
    Opinion otherStandards(JsonNode model) {
        return where(false, null);
    }

    // §一 3: 应具备甲烷浓度检测功能
    Opinion methaneDetection(JsonNode model) {
        return always(tree.truth(model, "detectsMethane"));
    }

    // §一 3: 中、高档产品还应具备一氧化碳浓度检测功能
    Opinion carbonMonoxideDetection(JsonNode model) {
        return where(midOrHigh(tree, model), tree.truth(model, "detectsCarbonMonoxide"));
    }

    // §一 4: 中、高档产品应具备有线或无线连锁切断装置的功能
    Opinion linkedShutoff(JsonNode model) {
        return where(midOrHigh(tree, model), not(tree.isEmpty(model, "shutoffLinkage")));
    }

    // §一 5: 应具备工业互联网被动标识功能
    Opinion passiveIdentifier(JsonNode model) {
        return always(tree.truth(model, "passiveIdentifier"));
    }

    // §一 5: 中、高档产品还应具备主动标识功能
    Opinion activeIdentifier(JsonNode model) {
        return where(midOrHigh(tree, model), tree.truth(model, "activeIdentifier"));
    }

    // §一 6: 泄漏报警装置运行状态
    Opinion operatingState(JsonNode model) {
        return always(tree.truth(model, "collectsOperatingState"));
    }

    // §一 6: 切断阀开闭状态, literally of every tier
    Opinion shutoffValveState(JsonNode model) {
        return always(tree.truth(model, "collectsShutoffValveState"));
    }

    // §一 6: 泄漏气体浓度数据采集功能
    Opinion gasConcentration(JsonNode model) {
        return always(tree.truth(model, "collectsGasConcentration"));
    }

    // §一 7: 应具备有线或无线传输功能
    Opinion dataTransmission(JsonNode model) {
        return always(not(tree.isEmpty(model, "transmission")));
    }

    // §一 7: 将报警信息接入报警系统监测管理平台
    Opinion platformAccess(JsonNode model) {
        return always(tree.truth(model, "reportsToPlatform"));
    }

    // §一 7: 中、高档产品还应具备通过电话、微信、APP等方式告知用户的功能
    Opinion userNotification(JsonNode model) {
        return where(midOrHigh(tree, model), notifies(tree, model));
    }

    // §一 3, 4, 5, 7 presuppose a tier
    Opinion tierDeclared(JsonNode model) {
        return tierDeclared(tree, model);
    }

    static Boolean notifies(Tree tree, JsonNode model) {
        return tree.containsAnyOf(model, "notificationChannels", REMOTE);
    }

    static Boolean midOrHigh(Tree tree, JsonNode model) {
        return tree.isOneOf(model, "tier", "MID", "HIGH");
    }

    /** A tier that somebody inferred is a question for the vendor, never a breach. */
    static Opinion tierDeclared(Tree tree, JsonNode model) {
        Boolean known = tree.text(model, "tier") == null ? null : true;
        return new Opinion(true, and(known, tree.isOneOf(model, "tierSource", "VENDOR", "CATALOGUE")), true);
    }
}
