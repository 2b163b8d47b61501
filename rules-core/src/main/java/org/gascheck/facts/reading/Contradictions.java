package org.gascheck.facts.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.users.DeviceType;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.InstalledDevice;
import org.gascheck.subjects.users.QualityItem;
import org.gascheck.subjects.users.UserKind;

/** Finds facts of a submission that cannot both be true: judging them would give a result that nobody can stand by. */
final class Contradictions {

    private final Map<String, Text> found = new LinkedHashMap<>();
    private final LocalDate assessedOn;

    private Contradictions(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    /** What contradicts something else, by JSON Pointer. */
    static Map<String, Text> in(Submission submission) {
        Contradictions contradictions = new Contradictions(submission.assessedOn().value());
        for (Subject each : Subjects.of(submission).all()) {
            if (each.record() instanceof GasUser user) {
                contradictions.check(user);
            } else if (each.record() instanceof Building building) {
                contradictions.check(building);
            }
        }
        return contradictions.found;
    }

    private void check(GasUser user) {
        each(user.devices(), this::check);
        each(user.cylinders(), this::check);
        each(user.appliances(), this::check);
        each(user.hoses(), this::check);
        each(user.regulators(), this::check);
        if (user.gasSupplies().isKnown() && user.gasSupplies().value().isEmpty()
                && user.cylinders().isKnown() && !user.cylinders().isKnownEmpty()) {
            add(user.gasSupplies(), "[]：所列气瓶说明用户在用燃气", "[]: the user has gas, for there are cylinders");
        }
    }

    private void check(InstalledDevice device) {
        check(device.improperInstallation());
        if (device.type().value() == DeviceType.GAS_ALARM && device.valveModel().isKnown()) {
            add(device.valveModel(), device.valveModel().id() + "：报警装置没有自闭阀型号", device.valveModel().id() + ": an alarm has no valve model");
        }
        if (device.type().value() == DeviceType.SELF_CLOSING_VALVE && device.alarmModel().isKnown()) {
            add(device.alarmModel(), device.alarmModel().id() + "：自闭阀没有报警装置型号", device.alarmModel().id() + ": a valve has no alarm model");
        }
        if (isFalse(device.installed()) && isTrue(device.inUse())) {
            add(device.inUse(), "true：该装置尚未安装", "true: the device is not installed");
        }
        if (isTrue(device.installed()) && assessedOn != null
                && device.installedOn().isKnown() && device.installedOn().value().isAfter(assessedOn)) {
            add(device.installedOn(), device.installedOn().value() + "：在评定日 " + assessedOn + " 已安装的装置，安装日期不会在其后",
                    device.installedOn().value() + ": a device that is installed on " + assessedOn + " was not fitted after it");
        }
    }

    private void check(QualityItem item) {
        check(item.unqualified());
    }

    private void check(Observation observation) {
        if (isFalse(observation.inspected()) && observation.found().isKnown()) {
            add(observation.found(), observation.found().value() + "：该项未经检查，不应有检查结论",
                    observation.found().value() + ": nothing was found on an item that was not inspected");
        }
    }

    private void check(Building building) {
        each(building.households(), household -> {
            if (household.kind().value() == UserKind.UNIT) {
                add(household.kind(), "UNIT：" + household.id() + " 被列为楼内居民住户", "UNIT: " + household.id() + " is listed as a household of a building");
            }
            if (household.building().isKnown() && !building.id().equals(household.building().id())) {
                add(household.building(), household.building().id() + "：" + household.id() + " 被列为 " + building.id() + " 的住户",
                        household.building().id() + ": " + household.id() + " is listed as a household of " + building.id());
            }
        });
    }

    private void add(Located fact, String zh, String en) {
        found.putIfAbsent(fact.pointer(), new Text(zh, en));
    }

    private static boolean isTrue(Fact<Boolean> fact) {
        return Boolean.TRUE.equals(fact.value());
    }

    private static boolean isFalse(Fact<Boolean> fact) {
        return Boolean.FALSE.equals(fact.value());
    }

    private static <R extends Record> void each(Facts<R> list, Consumer<? super R> check) {
        if (list.isKnown()) {
            list.forEach(check);
        }
    }
}
