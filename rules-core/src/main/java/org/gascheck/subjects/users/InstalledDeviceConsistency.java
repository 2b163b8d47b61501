package org.gascheck.subjects.users;

import static org.gascheck.facts.Comparison.told;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.Medium;

/** What the facts of a device say of each other and of those of its model. */
public final class InstalledDeviceConsistency implements Consistency<InstalledDevice> {

    private static final Contradiction ALARM_MODEL_OF_A_VALVE = Contradiction.refused("alarm-model-of-a-valve",
            "有报警装置型号的是报警装置", "what has an alarm model is an alarm");
    private static final Contradiction VALVE_MODEL_OF_AN_ALARM = Contradiction.refused("valve-model-of-an-alarm",
            "有自闭阀型号的是自闭阀", "what has a valve model is a valve");
    private static final Contradiction IN_USE_THOUGH_NOT_INSTALLED =
            Contradiction.refused("in-use-though-not-installed", "在用的装置已经安装", "a device that is in use is installed");
    private static final Contradiction INSTALLED_THOUGH_REMOVED = Contradiction.refused("installed-though-removed",
            "已拆除的装置不再是装好、在用的", "a device that was removed is not installed or in use any more");
    private static final Contradiction REMOVED_BEFORE_INSTALLED = Contradiction.refused(
            "removed-before-it-was-installed", "装置不会在安装以前拆除", "a device is not removed before it is installed");
    private static final Contradiction INSTALLED_BEFORE_MADE = Contradiction.refused("installed-before-it-was-made",
            "装置不会在生产以前安装", "a device is not installed before it is made");
    private static final Contradiction SEEN_BEFORE_INSTALLED = Contradiction.disputed("seen-before-it-was-installed",
            "写明安装没有问题，而检查日期早于安装日期", "the installation is said to be in order, as seen before it was made");
    private static final Contradiction ALARM_THAT_DETECTS_NOTHING = Contradiction.refused("alarm-that-detects-nothing",
            "报警装置总能检测某种气体", "an alarm detects some gas");
    private static final Contradiction METHANE_UNLIKE_ITS_MODEL = Contradiction.disputed("methane-unlike-its-model",
            "装置与其型号对能否检测甲烷说法不一", "the device and its model say different things of whether methane is detected");
    private static final Contradiction CARBON_MONOXIDE_UNLIKE_ITS_MODEL = Contradiction.disputed(
            "carbon-monoxide-unlike-its-model",
            "装置写明能检测一氧化碳，其型号写明不能",
            "the device is said to detect carbon monoxide, and its model not to");
    private static final Contradiction LINKED_THOUGH_MODEL_CANNOT = Contradiction.disputed(
            "linked-though-its-model-cannot",
            "装置写明已与切断装置连锁，其型号写明不能连锁",
            "the device is said to be linked to a cut-off, and its model to have no such link");
    private static final Contradiction CONNECTED_THOUGH_MODEL_CANNOT = Contradiction.disputed(
            "connected-though-its-model-cannot",
            "装置写明已接入平台，其型号写明不能传输数据",
            "the device is said to be connected to a platform, and its model to transmit in no way");

    private static final List<DeviceType> ALARM = List.of(DeviceType.GAS_ALARM);
    private static final List<DeviceType> VALVE = List.of(DeviceType.SELF_CLOSING_VALVE);
    private static final List<Boolean> YES = List.of(true);
    private static final List<Boolean> NO = List.of(false);

    @Override
    public List<Contradiction> contradictions() {
        return Stream.concat(
                        Stream.of(
                                ALARM_MODEL_OF_A_VALVE,
                                VALVE_MODEL_OF_AN_ALARM,
                                IN_USE_THOUGH_NOT_INSTALLED,
                                INSTALLED_THOUGH_REMOVED,
                                REMOVED_BEFORE_INSTALLED,
                                INSTALLED_BEFORE_MADE,
                                SEEN_BEFORE_INSTALLED,
                                ALARM_THAT_DETECTS_NOTHING,
                                METHANE_UNLIKE_ITS_MODEL,
                                CARBON_MONOXIDE_UNLIKE_ITS_MODEL,
                                LINKED_THOUGH_MODEL_CANNOT,
                                CONNECTED_THOUGH_MODEL_CANNOT),
                        LastDays.contradictions().stream())
                .toList();
    }

    @Override
    public void compare(InstalledDevice device, Comparison comparison) {
        compareUse(device, comparison);
        compareRemoval(device, comparison);
        LastDays.compare(device, device.serviceLife(), comparison);
        if (device.installedOn().isGiven()
                && LastDays.isBeforeItWasMade(device.installedOn().given(), device.serviceLife())) {
            comparison.refuse(INSTALLED_BEFORE_MADE, device.installedOn(), device.serviceLife().manufacturedOn());
        }
        compareDays(device.improperInstallation(), device.installedOn(), comparison);
        if (device.alarmModel().isGiven()) {
            comparison.follows(ALARM_MODEL_OF_A_VALVE, device.type(), ALARM, device.alarmModel());
            compare(device, device.alarmModel().get(), comparison);
        }
        if (device.valveModel().isGiven()) {
            comparison.follows(VALVE_MODEL_OF_AN_ALARM, device.type(), VALVE, device.valveModel());
            compareConnection(device.connectedToPlatform(), device.valveModel().get().transmission(), comparison);
        }
        if (device.detectableGases().isGiven() && device.detectableGases().given().isEmpty()) {
            comparison.follows(ALARM_THAT_DETECTS_NOTHING, device.type(), VALVE, device.detectableGases());
        }
    }

    private static void compareUse(InstalledDevice device, Comparison comparison) {
        if (Boolean.TRUE.equals(device.inUse().given())) {
            comparison.follows(IN_USE_THOUGH_NOT_INSTALLED, device.installed(), YES, device.inUse());
        } else if (Boolean.FALSE.equals(device.installed().given())) {
            comparison.follows(IN_USE_THOUGH_NOT_INSTALLED, device.inUse(), NO, device.installed());
        }
    }

    private static void compareRemoval(InstalledDevice device, Comparison comparison) {
        if (!device.removedOn().isGiven()) {
            return;
        }
        comparison.follows(INSTALLED_THOUGH_REMOVED, device.installed(), NO, device.removedOn());
        comparison.follows(INSTALLED_THOUGH_REMOVED, device.inUse(), NO, device.removedOn());
        if (device.installedOn().isGiven() && device.removedOn().given().isBefore(device.installedOn().given())) {
            comparison.refuse(REMOVED_BEFORE_INSTALLED, device.removedOn(), device.installedOn());
        }
    }

    /** What was found amiss stands, whenever that was; what was found in order was not yet there. */
    private static void compareDays(Observation seen, Fact<LocalDate> installedOn, Comparison comparison) {
        if (Boolean.FALSE.equals(seen.found().given()) && seen.observedOn().isGiven() && installedOn.isGiven()
                && seen.observedOn().given().isBefore(installedOn.given())) {
            comparison.dispute(
                    SEEN_BEFORE_INSTALLED, told(seen.found(), true), told(seen.observedOn()), told(installedOn));
        }
    }

    private static void compare(InstalledDevice device, AlarmModel model, Comparison comparison) {
        compareConnection(device.connectedToPlatform(), model.transmission(), comparison);
        Set<DetectableGas> gases = device.detectableGases().given();
        Boolean methane = model.detectsMethane().given();
        if (gases != null && methane != null && gases.contains(DetectableGas.METHANE) != methane) {
            comparison.dispute(
                    METHANE_UNLIKE_ITS_MODEL,
                    told(device.detectableGases(), with(gases, DetectableGas.METHANE, methane)),
                    told(model.detectsMethane(), !methane));
        }
        // A list of combustible gases often leaves out what else the model detects, so that only the reverse is told.
        if (gases != null
                && gases.contains(DetectableGas.CARBON_MONOXIDE)
                && Boolean.FALSE.equals(model.detectsCarbonMonoxide().given())) {
            comparison.dispute(CARBON_MONOXIDE_UNLIKE_ITS_MODEL,
                    told(device.detectableGases(), with(gases, DetectableGas.CARBON_MONOXIDE, false)),
                    told(model.detectsCarbonMonoxide(), true));
        }
        if (device.linkage().given() == LinkageState.ENABLED && isNone(model.shutoffLinkage())) {
            comparison.dispute(
                    LINKED_THOUGH_MODEL_CANNOT,
                    told(device.linkage(), LinkageState.NONE),
                    told(model.shutoffLinkage(), Set.of(Medium.WIRED), Set.of(Medium.WIRELESS)));
        }
    }

    private static void compareConnection(
            Fact<Boolean> connected, Fact<Set<Medium>> transmission, Comparison comparison) {
        if (Boolean.TRUE.equals(connected.given()) && isNone(transmission)) {
            comparison.dispute(CONNECTED_THOUGH_MODEL_CANNOT,
                    told(connected, false), told(transmission, Set.of(Medium.WIRED), Set.of(Medium.WIRELESS)));
        }
    }

    private static boolean isNone(Fact<Set<Medium>> fact) {
        return fact.isGiven() && fact.given().isEmpty();
    }

    private static Set<DetectableGas> with(Set<DetectableGas> gases, DetectableGas gas, boolean contained) {
        Set<DetectableGas> other = EnumSet.noneOf(DetectableGas.class);
        other.addAll(gases);
        if (contained) {
            other.add(gas);
        } else {
            other.remove(gas);
        }
        return other;
    }
}
