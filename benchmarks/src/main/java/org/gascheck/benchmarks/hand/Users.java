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

import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.users.ConnectionStatus;
import org.gascheck.subjects.users.DeviceLocation;
import org.gascheck.subjects.users.DeviceType;
import org.gascheck.subjects.users.Gas;
import org.gascheck.subjects.users.GasUser;
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

    static Truth alarmInUse(GasUser user) {
        return some(user.devices(), device -> all(
                is(device.type(), DeviceType.GAS_ALARM), is(device.installed()), is(device.inUse())));
    }

    static Truth valveInUse(GasUser user) {
        return some(user.devices(), device -> {
            Truth inUse = all(is(device.type(), DeviceType.SELF_CLOSING_VALVE), is(device.installed()), is(device.inUse()));
            return inUse == NO
                    ? NO
                    : all(inUse, is(device.location(), DeviceLocation.INDOOR_GAS_PIPE),
                            ValveModelChecks.isSelfClosing(device.valveModel().get()));
        });
    }

    Truth homeOfMandatedHousehold(Building building) {
        return some(building.households(), user -> onPipedGas(user).and(mandatedHousehold(user)));
    }

    Truth boundToAlarm(GasUser user) {
        Truth onPipedGas = onPipedGas(user);
        if (onPipedGas == NO || user.kind().value() == UserKind.UNIT) {
            return onPipedGas;
        }
        Truth resident = inHighRise(user).and(mandatedHousehold(user).or(homeOfMandatedHousehold(user.building().get())));
        return onPipedGas.and(user.kind().value() == null && resident != Truth.YES ? UNKNOWN : resident);
    }

    Truth boundToValve(GasUser user) {
        return all(onPipedGas(user), is(user.kind(), UserKind.RESIDENT), mandatedHousehold(user));
    }

    Truth boundToDevices(GasUser user) {
        return boundToAlarm(user).or(boundToValve(user));
    }

    Truth requiredDevicesInUse(GasUser user) {
        Truth unit = alarmInUse(user);
        Truth resident = all(valveInUse(user), any(inHighRise(user).not(), unit));
        return onPipedGas(user).not().or(byKind(user, unit, resident));
    }

    static Truth byKind(GasUser user, Truth unit, Truth resident) {
        if (user.kind().value() == null) {
            return unit == resident ? unit : UNKNOWN;
        }
        return user.kind().value() == UserKind.UNIT ? unit : resident;
    }
}
