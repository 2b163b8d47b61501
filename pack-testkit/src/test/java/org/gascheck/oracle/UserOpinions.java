package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.every;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.or;
import static org.gascheck.oracle.Kleene.some;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 附件1: which users must have which device in use, and what is asked of devices, acceptances and inspections. */
final class UserOpinions {

    private static final LocalDate UNIT_USERS_DUE = LocalDate.parse("2022-01-31");
    private static final LocalDate HOUSEHOLDS_DUE = LocalDate.parse("2022-12-31");

    private static final BigDecimal HIGH_RISE_METRES = new BigDecimal(100);

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;

    UserOpinions(Tree tree, LocalDate date, LocalDate issued) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
    }

    /** The requirements on a user, in the order of the instrument. */
    static Map<String, Function<UserOpinions, Function<JsonNode, Opinion>>> requirements() {
        Map<String, Function<UserOpinions, Function<JsonNode, Opinion>>> all = new LinkedHashMap<>();
        all.put("new-unit-user-alarm", of -> of::newUnitUserAlarm);
        all.put("new-resident-valve", of -> of::newResidentValve);
        all.put("new-resident-high-rise-alarm", of -> of::newResidentHighRiseAlarm);
        all.put("existing-unit-user-alarm", of -> of::existingUnitUserAlarm);
        all.put("existing-old-community-valve", of -> of::existingOldCommunityValve);
        all.put("existing-hardship-valve", of -> of::existingHardshipValve);
        all.put("existing-mandated-high-rise-alarm", of -> of::existingMandatedHighRiseAlarm);
        all.put("existing-other-resident-advisory", of -> of::existingOtherResidentAdvisory);
        all.put("unit-user-no-valve-duty", of -> of::unitUserNoValveDuty);
        all.put("device-installed-and-in-use", of -> of::deviceInstalledAndInUse);
        return all;
    }

    // 二 ¶1: 新增的单位用户全部安装使用燃气类可燃气体泄漏报警装置
    Opinion newUnitUserAlarm(JsonNode user) {
        return where(and(isUnit(user), isNew(user)), alarmInUse(user));
    }

    // 二 ¶1: 新增居民用户全部安装使用安全自闭阀
    Opinion newResidentValve(JsonNode user) {
        return where(and(isResident(user), isNew(user)), valveInUse(user));
    }

    // 二 ¶1: 建筑高度大于100米的，…还应安装使用燃气类可燃气体泄漏报警装置
    Opinion newResidentHighRiseAlarm(JsonNode user) {
        return where(and(isResident(user), isNew(user), inHighRise(user)), alarmInUse(user));
    }

    // 二 ¶2: 到2022年1月底，…既有管道天然气单位用户全部安装使用燃气类可燃气体泄漏报警装置
    Opinion existingUnitUserAlarm(JsonNode user) {
        return where(and(isUnit(user), isExisting(user)), alarmInUse(user))
                .due(date.isAfter(UNIT_USERS_DUE));
    }

    // 二 ¶3: 到2022年底，…老旧小区居民用户…全部安装使用安全自闭阀
    Opinion existingOldCommunityValve(JsonNode user) {
        return where(and(isResident(user), isExisting(user), inOldCommunity(user)), valveInUse(user))
                .due(date.isAfter(HOUSEHOLDS_DUE));
    }

    // 二 ¶3: 到2022年底，…生活困难用户全部安装使用安全自闭阀
    Opinion existingHardshipValve(JsonNode user) {
        return where(and(isResident(user), isExisting(user), inHardship(user)), valveInUse(user))
                .due(date.isAfter(HOUSEHOLDS_DUE));
    }

    // 二 ¶3: 建筑高度大于100米的，…还应安装使用燃气类可燃气体泄漏报警装置
    Opinion existingMandatedHighRiseAlarm(JsonNode user) {
        return where(
                        and(
                                isResident(user),
                                isExisting(user),
                                or(inOldCommunity(user), inHardship(user)),
                                inHighRise(user)),
                        alarmInUse(user))
                .due(date.isAfter(HOUSEHOLDS_DUE));
    }

    // 二 ¶1, ¶3: 该建筑内所有居民用户, once a new or mandated household lives there: the new at once, the others by the date
    // of ¶3; whoever is listed as a household is one
    Opinion highRiseBuildingWideAlarm(JsonNode building) {
        return where(
                and(isHighRise(building), not(everyHousehold(building, user ->
                        or(not(onPipedGas(user)), not(or(isNew(user), inOldCommunity(user), inHardship(user))))))),
                everyHousehold(building, user -> or(not(onPipedGas(user)), alarmInUse(user))))
                .due(or(date.isAfter(HOUSEHOLDS_DUE), not(everyHousehold(building, user ->
                        or(not(onPipedGas(user)), not(isNew(user)), alarmInUse(user))))));
    }

    /**
     * Whether it is true of each household; where the list is unknown, those that name the building are some of them.
     */
    private Boolean everyHousehold(JsonNode building, Function<JsonNode, Boolean> truth) {
        List<JsonNode> listed = tree.allReferred(building, "households", "gasUsers");
        return listed != null ? every(listed, truth) : and(every(tree.livingIn(building), truth), null);
    }

    // 二 ¶3: 全力推进其他居民用户安装使用工作
    Opinion existingOtherResidentAdvisory(JsonNode user) {
        return where(
                and(isResident(user), isExisting(user), not(inOldCommunity(user)), not(inHardship(user))),
                valveInUse(user));
    }

    // 二 ¶1, ¶2 name no valve for unit users
    Opinion unitUserNoValveDuty(JsonNode user) {
        return where(tree.is(user, "kind", "UNIT"), true);
    }

    // 二: 安装使用 are two things; each device by the date of the duty to have it. One that works, but with a flaw that the
    // documents hold against devices elsewhere, is neither what they want nor missing
    Opinion deviceInstalledAndInUse(JsonNode user) {
        Boolean works = haveWhatIsNeeded(user, this::alarmWorks, this::valveWorks);
        Boolean flawless = areFlawless(user, this::isWellFitted);
        // Where nobody has looked, nobody knows, and where all turns on that a person has to look, due or not.
        Boolean perhapsFlawless =
                areFlawless(user, device -> hasNobodyLooked(device) ? Boolean.TRUE : isWellFitted(device));
        Boolean due = or(isDue(alarmDuties(user)), isDue(valveDuties(user)));
        return new Opinion(or(needsAlarm(user), needsValve(user)), flawless, or(and(due, works), perhapsFlawless))
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
                or(not(needsAlarm(user)), some(devices, isGoodAlarm)),
                or(not(needsValve(user)), some(devices, isGoodValve)));
    }

    private Boolean alarmWorks(JsonNode device) {
        return and(
                isAlarm(device),
                isUsed(device),
                tree.truth(device, "powered"),
                tree.is(device, "faultState", "NORMAL"));
    }

    private Boolean valveWorks(JsonNode device) {
        return and(isValve(device), isUsed(device), tree.is(device, "faultState", "NORMAL"));
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
                        tree.containsAnyOf(model, "intendedUses", "INDUSTRIAL", "COMMERCIAL")));
    }

    /** 将报警信息接入报警系统监测管理平台: an alarm of any tier, a valve of mid or high tier. */
    private Boolean isConnected(JsonNode device) {
        JsonNode valve = tree.referred(device, "valveModel", "valveModels");
        return or(
                tree.truth(device, "connectedToPlatform"),
                and(isValve(device), not(AlarmOpinions.midOrHigh(tree, valve))));
    }

    // 附件3 and 附件1 六（二）: the devices that count meet 附件3, with the papers of the day on which they were installed, are
    // connected and, valves, on the indoor pipe; there is no transition for what an existing user had before the issue
    Opinion installedDeviceMeetsAnnex3(JsonNode device, JsonNode user) {
        LocalDate installedOn = tree.date(device, "installedOn");
        Boolean inPlace = and(isConnected(device), or(isAlarm(device), tree.is(device, "location", "INDOOR_GAS_PIPE")));
        Boolean every = ofItsModel(device, each -> or(not(each.applies()), each.satisfied()));
        Boolean restIsLeft =
                ofItsModel(device, each -> or(not(each.applies()), each.satisfied(), each.leftToAPerson()));
        Boolean before = installedOn == null ? null : installedOn.isBefore(issued);
        return new Opinion(
                and(tree.truth(device, "installed"), or(needsAlarm(user), needsValve(user))),
                and(every, inPlace),
                or(and(isExisting(user), before), and(restIsLeft, inPlace)));
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

    // 三（四）1, 四（三）: the state of devices is checked at acceptance, 确保新增用户全面安装使用: who comes to an acceptance
    // after the issue is a new user, whatever else is said of it, and must not pass without the devices of a new user.
    // These are the devices of that day: none that was fitted later; one fitted by then that is idle today may have
    // been used then
    Opinion deviceStatusInConnectionAcceptance(JsonNode acceptance, JsonNode user) {
        LocalDate heldOn = tree.date(acceptance, "heldOn");
        Boolean recorded = tree.truth(acceptance, "deviceStatusRecorded");
        Boolean passed = tree.is(acceptance, "result", "PASS");
        return new Opinion(
                heldOn == null ? null : !heldOn.isBefore(issued),
                and(
                        recorded,
                        not(and(passed, or(lacksDevices(user, device -> usedOn(heldOn, device)), isExisting(user))))),
                and(
                        recorded,
                        or(
                                and(passed, isExisting(user)),
                                not(and(passed, lacksDevices(user, device -> perhapsUsedOn(heldOn, device)))))));
    }

    private Boolean lacksDevices(JsonNode user, Function<JsonNode, Boolean> counts) {
        Boolean alarm = some(tree.list(user, "devices"), device -> and(isAlarm(device), counts.apply(device)));
        Boolean valve = some(tree.list(user, "devices"), device -> and(isSafetyValve(device), counts.apply(device)));
        return or(
                and(or(isUnit(user), and(isResident(user), inHighRise(user))), not(alarm)),
                and(isResident(user), not(valve)));
    }

    private Boolean usedOn(LocalDate day, JsonNode device) {
        return and(isUsed(device), wasThereOn(day, device));
    }

    private Boolean perhapsUsedOn(LocalDate day, JsonNode device) {
        Boolean past = day == null ? null : day.isBefore(date);
        LocalDate removedOn = tree.date(device, "removedOn");
        Boolean removedSince =
                removedOn == null ? Boolean.FALSE : day == null ? null : Boolean.valueOf(removedOn.isAfter(day));
        return or(
                and(tree.truth(device, "installed"), or(tree.truth(device, "inUse"), past), wasThereOn(day, device)),
                and(removedSince, past, wasThereOn(day, device)));
    }

    /** What is in place on the day of the assessment was there on that day; nothing of a later day is handed in. */
    private Boolean wasThereOn(LocalDate day, JsonNode device) {
        LocalDate installedOn = tree.date(device, "installedOn");
        if (day == null) {
            return installedOn != null && !installedOn.isAfter(issued) ? true : null;
        }
        return !day.isBefore(date)
                ? Boolean.TRUE
                : installedOn == null ? null : Boolean.valueOf(!installedOn.isAfter(day));
    }

    // 四（三）: 入户安检必检内容, of inspections since the issue; who was not let in has not seen the devices
    Opinion deviceStatusInHomeInspection(JsonNode inspection) {
        LocalDate inspectedOn = tree.date(inspection, "inspectedOn");
        return new Opinion(
                and(
                        inspectedOn == null ? null : !inspectedOn.isBefore(issued),
                        tree.is(inspection, "by", "GAS_COMPANY")),
                and(tree.truth(inspection, "deviceStatusRecorded"), tree.is(inspection, "access", "ENTERED")),
                tree.isOneOf(inspection, "access", "ABSENT", "REFUSED"));
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

    // 六（二）: 确保产品质量、安装质量、售后服务、运维管理落到实处
    Opinion installationQualityMechanism(JsonNode district) {
        return where(true, and(
                tree.truth(district, "coversProductQuality"),
                tree.truth(district, "coversInstallationQuality"),
                tree.truth(district, "coversAfterSales"),
                tree.truth(district, "coversMaintenance")));
    }

    // 五: 用户安全服务平台及燃气经营企业、燃气安全装置销售安装企业、物业企业联测联防联动联处机制
    Opinion jointHandlingMechanism(JsonNode district) {
        return where(true, and(
                tree.truth(district, "userServicePlatform"),
                tree.containsAnyOf(district, "jointParties", "GAS_ENTERPRISE"),
                tree.containsAnyOf(district, "jointParties", "DEVICE_VENDOR"),
                tree.containsAnyOf(district, "jointParties", "PROPERTY_MANAGER"))).due(date.isAfter(HOUSEHOLDS_DUE));
    }

    // 附件2 二: 拒不安装使用…的用户: refused on record, bound to have the alarm, and without one in use to this day
    Opinion refusalGasSuspension(JsonNode refusal, JsonNode user) {
        return new Opinion(
                and(
                        tree.is(refusal, "device", "GAS_ALARM"),
                        tree.truth(refusal, "documented"),
                        needsAlarm(user),
                        not(alarmInUse(user))),
                false,
                true);
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

    private List<Opinion> alarmDuties(JsonNode user) {
        return List.of(
                newUnitUserAlarm(user),
                newResidentHighRiseAlarm(user),
                existingUnitUserAlarm(user),
                existingMandatedHighRiseAlarm(user),
                buildingWideAlarm(user));
    }

    private List<Opinion> valveDuties(JsonNode user) {
        return List.of(newResidentValve(user), existingOldCommunityValve(user), existingHardshipValve(user));
    }

    /** The building-wide duty as it falls on one of the households. */
    private Opinion buildingWideAlarm(JsonNode user) {
        Opinion ofBuilding = highRiseBuildingWideAlarm(tree.referred(user, "building", "buildings"));
        return where(and(isResident(user), ofBuilding.applies()), alarmInUse(user)).due(date.isAfter(HOUSEHOLDS_DUE));
    }

    private Boolean needsAlarm(JsonNode user) {
        return or(alarmDuties(user).stream().map(Opinion::applies).toArray(Boolean[]::new));
    }

    private Boolean needsValve(JsonNode user) {
        return or(valveDuties(user).stream().map(Opinion::applies).toArray(Boolean[]::new));
    }

    private static Boolean isDue(List<Opinion> duties) {
        return or(duties.stream().map(each -> and(each.applies(), each.due())).toArray(Boolean[]::new));
    }

    private Boolean alarmInUse(JsonNode user) {
        return some(tree.list(user, "devices"), device -> and(isAlarm(device), isUsed(device)));
    }

    private Boolean valveInUse(JsonNode user) {
        return some(tree.list(user, "devices"), device -> and(isSafetyValve(device), isUsed(device)));
    }

    private Boolean isSafetyValve(JsonNode device) {
        return and(
                isValve(device),
                tree.is(device, "location", "INDOOR_GAS_PIPE"),
                new ValveOpinions(tree).hasItsFiveFunctions(tree.referred(device, "valveModel", "valveModels")));
    }

    private Boolean isUsed(JsonNode device) {
        return and(tree.truth(device, "installed"), tree.truth(device, "inUse"));
    }

    private Boolean isAlarm(JsonNode device) {
        return tree.is(device, "type", "GAS_ALARM");
    }

    private Boolean isValve(JsonNode device) {
        return tree.is(device, "type", "SELF_CLOSING_VALVE");
    }

    private Boolean isUnit(JsonNode user) {
        return and(tree.is(user, "kind", "UNIT"), onPipedGas(user));
    }

    private Boolean isResident(JsonNode user) {
        return and(tree.is(user, "kind", "RESIDENT"), onPipedGas(user));
    }

    /** 附件1 is about users of piped natural gas, whatever else they burn. */
    private Boolean onPipedGas(JsonNode user) {
        return tree.containsAnyOf(user, "gasSupplies", "PIPED_NATURAL_GAS");
    }

    private Boolean isNew(JsonNode user) {
        return tree.is(user, "status", "NEW");
    }

    private Boolean isExisting(JsonNode user) {
        return tree.is(user, "status", "EXISTING");
    }

    private Boolean inOldCommunity(JsonNode user) {
        return tree.truth(user, "inOldCommunity");
    }

    private Boolean inHardship(JsonNode user) {
        return not(tree.isEmpty(user, "hardshipKinds"));
    }

    private Boolean inHighRise(JsonNode user) {
        return isHighRise(tree.referred(user, "building", "buildings"));
    }

    private Boolean isHighRise(JsonNode building) {
        BigDecimal height = tree.number(building, "heightMetres");
        return height == null ? null : height.compareTo(HIGH_RISE_METRES) > 0;
    }
}
