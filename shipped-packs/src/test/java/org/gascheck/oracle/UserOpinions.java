package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.every;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.or;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 附件1: which users must have which device in use. */
final class UserOpinions {

    private static final LocalDate UNIT_USERS_DUE = LocalDate.parse("2022-01-31");
    static final LocalDate HOUSEHOLDS_DUE = LocalDate.parse("2022-12-31");

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;
    private final UserFacts facts;

    UserOpinions(Tree tree, LocalDate date, LocalDate issued) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
        this.facts = new UserFacts(tree);
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
        all.put("device-installed-and-in-use", of -> of.devices()::deviceInstalledAndInUse);
        return all;
    }

    private DeviceOpinions devices() {
        return new DeviceOpinions(tree, date, issued);
    }

    // 二 ¶1: 新增的单位用户全部安装使用燃气类可燃气体泄漏报警装置
    Opinion newUnitUserAlarm(JsonNode user) {
        return where(and(facts.isUnit(user), facts.isNew(user)), facts.alarmInUse(user));
    }

    // 二 ¶1: 新增居民用户全部安装使用安全自闭阀
    Opinion newResidentValve(JsonNode user) {
        return where(and(facts.isResident(user), facts.isNew(user)), facts.valveInUse(user));
    }

    // 二 ¶1: 建筑高度大于100米的，…还应安装使用燃气类可燃气体泄漏报警装置
    Opinion newResidentHighRiseAlarm(JsonNode user) {
        return where(and(facts.isResident(user), facts.isNew(user), facts.inHighRise(user)), facts.alarmInUse(user));
    }

    // 二 ¶2: 到2022年1月底，…既有管道天然气单位用户全部安装使用燃气类可燃气体泄漏报警装置
    Opinion existingUnitUserAlarm(JsonNode user) {
        return where(and(facts.isUnit(user), facts.isExisting(user)), facts.alarmInUse(user))
                .due(date.isAfter(UNIT_USERS_DUE));
    }

    // 二 ¶3: 到2022年底，…老旧小区居民用户…全部安装使用安全自闭阀
    Opinion existingOldCommunityValve(JsonNode user) {
        return where(
                        and(facts.isResident(user), facts.isExisting(user), facts.inOldCommunity(user)),
                        facts.valveInUse(user))
                .due(date.isAfter(HOUSEHOLDS_DUE));
    }

    // 二 ¶3: 到2022年底，…生活困难用户全部安装使用安全自闭阀
    Opinion existingHardshipValve(JsonNode user) {
        return where(
                        and(facts.isResident(user), facts.isExisting(user), facts.inHardship(user)),
                        facts.valveInUse(user))
                .due(date.isAfter(HOUSEHOLDS_DUE));
    }

    // 二 ¶3: 建筑高度大于100米的，…还应安装使用燃气类可燃气体泄漏报警装置
    Opinion existingMandatedHighRiseAlarm(JsonNode user) {
        return where(
                        and(
                                facts.isResident(user),
                                facts.isExisting(user),
                                or(facts.inOldCommunity(user), facts.inHardship(user)),
                                facts.inHighRise(user)),
                        facts.alarmInUse(user))
                .due(date.isAfter(HOUSEHOLDS_DUE));
    }

    // 二 ¶1, ¶3: 该建筑内所有居民用户, once a new or mandated household lives there: the new at once, the others by the date
    // of ¶3; whoever is listed as a household is one
    Opinion highRiseBuildingWideAlarm(JsonNode building) {
        return where(
                        and(
                                facts.isHighRise(building),
                                not(everyHousehold(
                                        building,
                                        user -> or(
                                                not(facts.onPipedGas(user)),
                                                not(or(
                                                        facts.isNew(user),
                                                        facts.inOldCommunity(user),
                                                        facts.inHardship(user))))))),
                        everyHousehold(building, user -> or(not(facts.onPipedGas(user)), facts.alarmInUse(user))))
                .due(or(
                        date.isAfter(HOUSEHOLDS_DUE),
                        not(everyHousehold(
                                building,
                                user -> or(
                                        not(facts.onPipedGas(user)),
                                        not(facts.isNew(user)),
                                        facts.alarmInUse(user))))));
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
                and(
                        facts.isResident(user),
                        facts.isExisting(user),
                        not(facts.inOldCommunity(user)),
                        not(facts.inHardship(user))),
                facts.valveInUse(user));
    }

    // 二 ¶1, ¶2 name no valve for unit users
    Opinion unitUserNoValveDuty(JsonNode user) {
        return where(tree.is(user, "kind", "UNIT"), true);
    }

    // 附件2 二: 拒不安装使用…的用户: refused on record, bound to have the alarm, and without one in use to this day
    Opinion refusalGasSuspension(JsonNode refusal, JsonNode user) {
        return new Opinion(
                and(
                        tree.is(refusal, "device", "GAS_ALARM"),
                        tree.truth(refusal, "documented"),
                        needsAlarm(user),
                        not(facts.alarmInUse(user))),
                false,
                true);
    }

    List<Opinion> alarmDuties(JsonNode user) {
        return List.of(
                newUnitUserAlarm(user),
                newResidentHighRiseAlarm(user),
                existingUnitUserAlarm(user),
                existingMandatedHighRiseAlarm(user),
                buildingWideAlarm(user));
    }

    List<Opinion> valveDuties(JsonNode user) {
        return List.of(newResidentValve(user), existingOldCommunityValve(user), existingHardshipValve(user));
    }

    /** The building-wide duty as it falls on one of the households. */
    private Opinion buildingWideAlarm(JsonNode user) {
        Opinion ofBuilding = highRiseBuildingWideAlarm(tree.referred(user, "building", "buildings"));
        return where(and(facts.isResident(user), ofBuilding.applies()), facts.alarmInUse(user))
                .due(date.isAfter(HOUSEHOLDS_DUE));
    }

    Boolean needsAlarm(JsonNode user) {
        return or(alarmDuties(user).stream().map(Opinion::applies).toArray(Boolean[]::new));
    }

    Boolean needsValve(JsonNode user) {
        return or(valveDuties(user).stream().map(Opinion::applies).toArray(Boolean[]::new));
    }

    static Boolean isDue(List<Opinion> duties) {
        return or(duties.stream().map(each -> and(each.applies(), each.due())).toArray(Boolean[]::new));
    }
}
