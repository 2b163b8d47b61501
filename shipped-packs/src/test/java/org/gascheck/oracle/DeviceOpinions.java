package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.every;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.or;
import static org.gascheck.oracle.Kleene.some;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** 附件1 and 附件3: what is asked of the devices that users have. */
final class DeviceOpinions {

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;
    private final UserFacts facts;
    private final UserOpinions duties;

    DeviceOpinions(Tree tree, LocalDate date, LocalDate issued) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
        this.facts = new UserFacts(tree);
        this.duties = new UserOpinions(tree, date, issued);
    }

    // 二: 安装使用 are two things; each device by the date of the duty to have it. One that works, but with a flaw that the
    // documents hold against devices elsewhere, is neither what they want nor missing
    Opinion deviceInstalledAndInUse(JsonNode user) {
        Boolean works = haveWhatIsNeeded(user, this::alarmWorks, this::valveWorks);
        Boolean flawless = areFlawless(user, this::isWellFitted);
        // Where nobody has looked, nobody knows, and where all turns on that a person has to look, due or not.
        Boolean perhapsFlawless =
                areFlawless(user, device -> hasNobodyLooked(device) ? Boolean.TRUE : isWellFitted(device));
        Boolean due = or(UserOpinions.isDue(duties.alarmDuties(user)), UserOpinions.isDue(duties.valveDuties(user)));
        return new Opinion(
                        or(duties.needsAlarm(user), duties.needsValve(user)),
                        flawless,
                        or(and(due, works), perhapsFlawless))
                .due(due);
    }

    private Boolean areFlawless(JsonNode user, Function<JsonNode, Boolean> isWellFitted) {
        return haveWhatIsNeeded(
                user,
                device -> and(
                        alarmWorks(device),
                        isFlawless(device),
                        isWellFitted.apply(device),
                        suitsItsPlace(device, user)),
                device -> and(valveWorks(device), isFlawless(device), isWellFitted.apply(device)));
    }

    private Boolean haveWhatIsNeeded(
            JsonNode user, Function<JsonNode, Boolean> isGoodAlarm, Function<JsonNode, Boolean> isGoodValve) {
        List<JsonNode> devices = tree.list(user, "devices");
        return and(
                or(not(duties.needsAlarm(user)), some(devices, isGoodAlarm)),
                or(not(duties.needsValve(user)), some(devices, isGoodValve)));
    }

    private Boolean alarmWorks(JsonNode device) {
        return and(
                facts.isAlarm(device),
                facts.isUsed(device),
                tree.truth(device, "powered"),
                tree.is(device, "faultState", "NORMAL"));
    }

    private Boolean valveWorks(JsonNode device) {
        return and(facts.isSafetyValve(device), facts.isUsed(device), tree.is(device, "faultState", "NORMAL"));
    }

    /** 三（三）2 of venues: 安装…不规范, 过期失效; 附件3 一 7, 二 4: 接入…平台. */
    private Boolean isFlawless(JsonNode device) {
        return and(
                tree.is(device, "lastTest", "PASS"),
                isInDate(device),
                isConnected(device));
    }

    /** By its last day, or else by what an inspector wrote down since the issue. */
    private Boolean isInDate(JsonNode device) {
        Boolean found = tree.truth(device.get("outOfDate"), "found");
        LocalDate on = tree.date(device.get("outOfDate"), "observedOn");
        if (found == Boolean.TRUE) {
            return false;
        }
        boolean foundInDate = found == Boolean.FALSE && on != null && !on.isBefore(issued);
        return foundInDate && tree.text(device, "usableUntil") == null
                ? Boolean.TRUE
                : tree.lasts(device, "usableUntil", date);
    }

    private Boolean isWellFitted(JsonNode device) {
        return hasNobodyLooked(device) ? Boolean.FALSE : not(tree.truth(device.get("improperInstallation"), "found"));
    }

    private boolean hasNobodyLooked(JsonNode device) {
        return Boolean.FALSE.equals(tree.truth(device.get("improperInstallation"), "inspected"));
    }

    /** 三（三）2 of venues: 使用不规范; 附件3 一 4: 连锁切断 of mid and high tier; 一 2: part 2 of the standard is 家用. */
    private Boolean suitsItsPlace(JsonNode device, JsonNode user) {
        JsonNode model = tree.referred(device, "alarmModel", "alarmModels");
        return and(
                not(tree.truth(device, "muted")),
                not(tree.is(device, "linkage", "DISABLED")),
                not(and(tree.is(device, "linkage", "NONE"), AlarmOpinions.midOrHigh(tree, model))),
                or(
                        not(tree.is(user, "kind", "UNIT")),
                        tree.containsAnyOf(model, "intendedUses", "INDUSTRIAL", "COMMERCIAL")),
                or(
                        not(tree.is(user, "kind", "RESIDENT")),
                        not(tree.is(user, "venueKind", "NOT_PUBLIC")),
                        tree.containsAnyOf(model, "intendedUses", "HOUSEHOLD")),
                !List.of("OUTDOORS", "STAIRWELL").contains(device.path("location").asText()));
    }

    /** 将报警信息接入报警系统监测管理平台: an alarm of any tier, a valve of mid or high tier. */
    private Boolean isConnected(JsonNode device) {
        JsonNode valve = tree.referred(device, "valveModel", "valveModels");
        return or(
                tree.truth(device, "connectedToPlatform"),
                and(facts.isValve(device), not(AlarmOpinions.midOrHigh(tree, valve))));
    }

    // 附件3 and 附件1 六（二）: the devices that count meet 附件3, with the papers of the day on which they were installed, are
    // connected and, valves, on the indoor pipe; there is no transition for what an existing user had before the issue
    Opinion installedDeviceMeetsAnnex3(JsonNode device, JsonNode user) {
        LocalDate installedOn = tree.date(device, "installedOn");
        Boolean inPlace =
                and(isConnected(device), or(facts.isAlarm(device), tree.is(device, "location", "INDOOR_GAS_PIPE")));
        Boolean every = ofItsModel(device, each -> or(not(each.applies()), each.satisfied()));
        Boolean restIsLeft =
                ofItsModel(device, each -> or(not(each.applies()), each.satisfied(), each.leftToAPerson()));
        Boolean before = installedOn == null ? null : installedOn.isBefore(issued);
        return new Opinion(
                and(tree.truth(device, "installed"), or(duties.needsAlarm(user), duties.needsValve(user))),
                and(every, inPlace),
                or(and(facts.isExisting(user), before), and(restIsLeft, inPlace)));
    }

    private Boolean ofItsModel(JsonNode device, Function<Opinion, Boolean> truth) {
        String type = tree.text(device, "type");
        if (type == null) {
            return null;
        }
        if (type.equals("GAS_ALARM")) {
            JsonNode model = tree.referred(device, "alarmModel", "alarmModels");
            AlarmOpinions opinions = AlarmOpinions.ofADevice(tree, tree.date(device, "installedOn"));
            return model == null ? null : and(AlarmOpinions.requirements().values().stream()
                    .map(each -> truth.apply(each.apply(opinions).apply(model))).toArray(Boolean[]::new));
        }
        JsonNode model = tree.referred(device, "valveModel", "valveModels");
        ValveOpinions opinions = new ValveOpinions(tree);
        return model == null ? null : and(ValveOpinions.requirements().values().stream()
                .map(each -> truth.apply(each.apply(opinions).apply(model))).toArray(Boolean[]::new));
    }

    // 三（四）1, 四（二）: 具备工业互联网标识解析和数据传输功能的燃气安全装置
    Opinion smartDevicePromotion(JsonNode device) {
        String type = tree.text(device, "type");
        if (type == null) {
            return where(true, null);
        }
        JsonNode model = type.equals("GAS_ALARM")
                ? tree.referred(device, "alarmModel", "alarmModels")
                : tree.referred(device, "valveModel", "valveModels");
        return where(true, and(tree.truth(model, "passiveIdentifier"), not(tree.isEmpty(model, "transmission"))));
    }

    // 附件2: 加强消防安装资质企业监督管理: of what such an enterprise has fitted, on the day on which it did
    Opinion fireInstallerQualification(JsonNode device) {
        JsonNode installer = tree.referred(device, "installer", "installers");
        LocalDate installedOn = tree.date(device, "installedOn");
        return where(
                and(tree.truth(device, "installed"), tree.truth(installer, "fireContractor")),
                some(tree.list(installer, "qualifications"), each -> and(
                        tree.text(each, "grade") == null ? null : true, tree.lasts(each, "expiresOn", installedOn))));
    }
}
