package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.Kleene.all;
import static org.gascheck.benchmarks.hand.Kleene.any;
import static org.gascheck.benchmarks.hand.Kleene.exceeds;
import static org.gascheck.benchmarks.hand.Kleene.has;
import static org.gascheck.benchmarks.hand.Kleene.hasAnyOf;
import static org.gascheck.benchmarks.hand.Kleene.is;
import static org.gascheck.benchmarks.hand.Kleene.some;
import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.UNKNOWN;

import java.util.function.Function;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.users.ConnectionStatus;
import org.gascheck.subjects.users.DeviceLocation;
import org.gascheck.subjects.users.DeviceType;
import org.gascheck.subjects.users.Gas;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.InstalledDevice;
import org.gascheck.subjects.users.UserKind;
import org.gascheck.truth.Truth;

/** What several requirements ask of a gas user. */
final class Users {

    private final Law law;

    Users(Law law) {
        this.law = law;
    }

    static Truth onPipedGas(GasUser user) {
        return has(user.gasSupplies(), Gas.PIPED_NATURAL_GAS);
    }

    Truth inHardship(GasUser user) {
        return hasAnyOf(user.hardshipKinds(), law.hardshipKinds);
    }

    Truth mandatedHousehold(GasUser user) {
        return any(is(user.status(), ConnectionStatus.NEW), is(user.inOldCommunity()), inHardship(user));
    }

    Truth inHighRise(GasUser user) {
        return exceeds(user.building().get().heightMetres(), law.highRiseMetres);
    }

    static Truth isAlarm(InstalledDevice device) {
        return is(device.type(), DeviceType.GAS_ALARM);
    }

    static Truth isSafetyValve(InstalledDevice device) {
        Truth valve = is(device.type(), DeviceType.SELF_CLOSING_VALVE);
        return valve == NO
                ? NO
                : all(valve, is(device.location(), DeviceLocation.INDOOR_GAS_PIPE),
                        ValveModelChecks.isSelfClosing(device.valveModel().get()));
    }

    static Truth isUsed(InstalledDevice device) {
        return is(device.installed()).and(is(device.inUse()));
    }

    static Truth connected(InstalledDevice device) {
        Truth tierAsks = Standards.isMidTier(device.valveModel().get().tier());
        return is(device.connectedToPlatform())
                .or(is(device.type(), DeviceType.SELF_CLOSING_VALVE).and(tierAsks.not()));
    }

    static Truth alarmInUse(GasUser user) {
        return some(user.devices(), device -> isAlarm(device).and(isUsed(device)));
    }

    static Truth valveInUse(GasUser user) {
        return some(user.devices(), device -> {
            Truth used = isUsed(device);
            return used == NO ? NO : used.and(isSafetyValve(device));
        });
    }

    /** The devices that a new user of that kind must have are there, as told of each. */
    Truth required(GasUser user, Function<InstalledDevice, Truth> alarm, Function<InstalledDevice, Truth> valve) {
        Truth unit = some(user.devices(), alarm);
        return byKind(user, unit, all(some(user.devices(), valve), any(inHighRise(user).not(), unit)));
    }

    Truth homeOfMandatedHousehold(Building building) {
        return some(building.households(), user -> onPipedGas(user).and(mandatedHousehold(user)));
    }

    Truth boundToAlarm(GasUser user) {
        Truth onPipedGas = onPipedGas(user);
        if (onPipedGas == NO || user.kind().value() == UserKind.UNIT) {
            return onPipedGas;
        }
        Truth resident = inHighRise(user)
                .and(mandatedHousehold(user).or(homeOfMandatedHousehold(user.building().get())));
        return onPipedGas.and(user.kind().value() == null && resident != Truth.YES ? UNKNOWN : resident);
    }

    Truth boundToValve(GasUser user) {
        return all(onPipedGas(user), is(user.kind(), UserKind.RESIDENT), mandatedHousehold(user));
    }

    Truth boundToDevices(GasUser user) {
        return boundToAlarm(user).or(boundToValve(user));
    }

    static Truth byKind(GasUser user, Truth unit, Truth resident) {
        if (user.kind().value() == null) {
            return unit == resident ? unit : UNKNOWN;
        }
        return user.kind().value() == UserKind.UNIT ? unit : resident;
    }
}
