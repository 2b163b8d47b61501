package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.or;
import static org.gascheck.oracle.Kleene.some;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.function.Function;

/** 三（四）1 and 四（三）: the state of devices at acceptances and home inspections. */
final class VisitOpinions {

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;
    private final UserFacts facts;

    VisitOpinions(Tree tree, LocalDate date, LocalDate issued) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
        this.facts = new UserFacts(tree);
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
                        not(and(
                                passed,
                                or(lacksDevices(user, device -> usedOn(heldOn, device)), facts.isExisting(user))))),
                and(
                        recorded,
                        or(
                                and(passed, facts.isExisting(user)),
                                not(and(passed, lacksDevices(user, device -> perhapsUsedOn(heldOn, device)))))));
    }

    private Boolean lacksDevices(JsonNode user, Function<JsonNode, Boolean> counts) {
        Boolean alarm = some(tree.list(user, "devices"), device -> and(facts.isAlarm(device), counts.apply(device)));
        Boolean valve =
                some(tree.list(user, "devices"), device -> and(facts.isSafetyValve(device), counts.apply(device)));
        return or(
                and(or(facts.isUnit(user), and(facts.isResident(user), facts.inHighRise(user))), not(alarm)),
                and(facts.isResident(user), not(valve)));
    }

    private Boolean usedOn(LocalDate day, JsonNode device) {
        return and(facts.isUsed(device), wasThereOn(day, device));
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
}
