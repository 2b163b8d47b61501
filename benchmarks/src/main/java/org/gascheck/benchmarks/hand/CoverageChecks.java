package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.Kleene.all;
import static org.gascheck.benchmarks.hand.Kleene.any;
import static org.gascheck.benchmarks.hand.Kleene.every;
import static org.gascheck.benchmarks.hand.Kleene.exceeds;
import static org.gascheck.benchmarks.hand.Kleene.has;
import static org.gascheck.benchmarks.hand.Kleene.is;
import static org.gascheck.benchmarks.hand.Kleene.isNot;
import static org.gascheck.benchmarks.hand.Kleene.lasts;
import static org.gascheck.benchmarks.hand.Kleene.some;
import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.YES;

import java.time.LocalDate;
import org.gascheck.law.Requirement;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.IntendedUse;
import org.gascheck.subjects.products.TestResult;
import org.gascheck.subjects.users.ConnectionStatus;
import org.gascheck.subjects.users.DeviceLocation;
import org.gascheck.subjects.users.DeviceType;
import org.gascheck.subjects.users.FaultState;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.InstalledDevice;
import org.gascheck.subjects.users.LinkageState;
import org.gascheck.subjects.users.UserKind;
import org.gascheck.subjects.users.VenueKind;
import org.gascheck.truth.Truth;

/** Which users must have which devices. */
final class CoverageChecks {

    private final Law law;
    private final Users users;
    private final Requirement newUnit;
    private final Requirement newResident;
    private final Requirement newHighRise;
    private final Requirement existingUnit;
    private final Requirement oldCommunity;
    private final Requirement hardship;
    private final Requirement existingHighRise;
    private final Requirement buildingWide;
    private final Requirement advisory;
    private final Requirement noValveDuty;
    private final Requirement working;
    private final Requirement unitWithoutAlarm;

    CoverageChecks(Law law) {
        this.law = law;
        users = new Users(law);
        newUnit = law.requirement("new-unit-user-alarm");
        newResident = law.requirement("new-resident-valve");
        newHighRise = law.requirement("new-resident-high-rise-alarm");
        existingUnit = law.requirement("existing-unit-user-alarm");
        oldCommunity = law.requirement("existing-old-community-valve");
        hardship = law.requirement("existing-hardship-valve");
        existingHighRise = law.requirement("existing-mandated-high-rise-alarm");
        buildingWide = law.requirement("high-rise-building-wide-alarm");
        advisory = law.requirement("existing-other-resident-advisory");
        noValveDuty = law.requirement("unit-user-no-valve-duty");
        working = law.requirement("device-installed-and-in-use");
        unitWithoutAlarm = law.requirement("unit-without-alarm-handled");
    }

    void check(GasUser user, LocalDate date, Findings to) {
        Truth onPipedGas = Users.onPipedGas(user);
        Truth unit = onPipedGas.and(is(user.kind(), UserKind.UNIT));
        Truth household = onPipedGas.and(is(user.kind(), UserKind.RESIDENT));
        Truth isNew = is(user.status(), ConnectionStatus.NEW);
        Truth isExisting = is(user.status(), ConnectionStatus.EXISTING);
        Truth oldCommunityHome = is(user.inOldCommunity());
        Truth inHardship = users.inHardship(user);
        Truth highRise = users.inHighRise(user);
        Truth alarm = Users.alarmInUse(user);
        Truth valve = Users.valveInUse(user);
        Truth existingHousehold = household.and(isExisting);

        to.add(newUnit, unit.and(isNew), alarm, user.gasSupplies(), user.kind(), user.status(), user.devices());
        to.add(newResident, household.and(isNew), valve, user.gasSupplies(), user.kind(), user.status(),
                user.devices());
        to.add(newHighRise, all(household, isNew, highRise), alarm,
                user.gasSupplies(), user.kind(), user.status(), user.building().get().heightMetres(), user.devices());
        to.add(existingUnit, unit.and(isExisting), alarm, user.gasSupplies(), user.kind(), user.status(),
                user.devices());
        to.add(oldCommunity, existingHousehold.and(oldCommunityHome), valve,
                user.gasSupplies(), user.kind(), user.status(), user.inOldCommunity(), user.devices());
        to.add(hardship, existingHousehold.and(inHardship), valve,
                user.gasSupplies(), user.kind(), user.status(), user.hardshipKinds(), user.devices());
        to.add(existingHighRise, all(existingHousehold, any(oldCommunityHome, inHardship), highRise), alarm,
                user.gasSupplies(), user.kind(), user.status(), user.inOldCommunity(), user.hardshipKinds(),
                user.building().get().heightMetres(), user.devices());
        to.add(advisory, all(existingHousehold, oldCommunityHome.not(), inHardship.not()), valve,
                user.gasSupplies(), user.kind(), user.status(), user.inOldCommunity(), user.hardshipKinds(),
                user.devices());
        to.add(noValveDuty, is(user.kind(), UserKind.UNIT), YES, user.kind());
        addWorking(user, date, to);
        if (unitWithoutAlarm != null) {
            Truth due = any(isNew, Truth.of(law.unitUserDue.isBefore(date)));
            to.add(unitWithoutAlarm, all(unit, due, alarm.not()), NO, YES,
                    user.gasSupplies(), user.kind(), user.status(), user.devices(), user.industry());
        }
    }

    private void addWorking(GasUser user, LocalDate date, Findings to) {
        Truth boundToAlarm = users.boundToAlarm(user);
        Truth boundToValve = users.boundToValve(user);
        Truth atWork = all(
                any(boundToAlarm.not(), some(user.devices(), CoverageChecks::alarmAtWork)),
                any(boundToValve.not(), some(user.devices(), CoverageChecks::valveAtWork)));
        Truth fit = all(
                any(boundToAlarm.not(), some(user.devices(), device -> fitAlarm(device, date))),
                any(boundToValve.not(), some(user.devices(), device -> fit(device, valveAtWork(device), date))));
        Truth due = any(is(user.status(), ConnectionStatus.NEW),
                Users.byKind(user, Truth.of(law.unitUserDue.isBefore(date)),
                        Truth.of(law.householdDue.isBefore(date))));
        to.add(working, boundToAlarm.or(boundToValve), fit, due.and(atWork), due,
                user.gasSupplies(), user.kind(), user.status(), user.inOldCommunity(), user.hardshipKinds(),
                user.building().get().heightMetres(), user.devices());
    }

    private static Truth alarmAtWork(InstalledDevice device) {
        return all(Users.isAlarm(device), Users.isUsed(device), is(device.powered()))
                .and(is(device.faultState(), FaultState.NORMAL));
    }

    private static Truth valveAtWork(InstalledDevice device) {
        return all(is(device.type(), DeviceType.SELF_CLOSING_VALVE), Users.isUsed(device),
                is(device.faultState(), FaultState.NORMAL));
    }

    private static Truth fit(InstalledDevice device, Truth atWork, LocalDate date) {
        return atWork == NO ? NO
                : all(atWork, is(device.lastTest(), TestResult.PASS), lasts(device.usableUntil(), date))
                .and(all(isNot(device.improperInstallation().found()), Users.connected(device)));
    }

    private static Truth fitAlarm(InstalledDevice device, LocalDate date) {
        Truth fit = fit(device, alarmAtWork(device), date);
        return fit == NO ? NO : all(fit, isNot(device.muted()), linked(device))
                .and(all(madeForThePlace(device), madeForTheHome(device), hangsInside(device)));
    }

    private static Truth linked(InstalledDevice device) {
        Truth tierAsks = Standards.isMidTier(device.alarmModel().get().tier());
        return is(device.linkage(), LinkageState.ENABLED)
                .or(is(device.linkage(), LinkageState.NONE).and(tierAsks.not()));
    }

    static Truth madeForThePlace(InstalledDevice device) {
        AlarmModel model = device.alarmModel().get();
        return any(isNot(device.user().get().kind(), UserKind.UNIT),
                has(model.intendedUses(), IntendedUse.INDUSTRIAL), has(model.intendedUses(), IntendedUse.COMMERCIAL));
    }

    private static Truth madeForTheHome(InstalledDevice device) {
        GasUser user = device.user().get();
        return any(isNot(user.kind(), UserKind.RESIDENT), isNot(user.venueKind(), VenueKind.NOT_PUBLIC),
                has(device.alarmModel().get().intendedUses(), IntendedUse.HOUSEHOLD));
    }

    private static Truth hangsInside(InstalledDevice device) {
        boolean outside = device.location().isKnown()
                && (device.location().value() == DeviceLocation.OUTDOORS
                        || device.location().value() == DeviceLocation.STAIRWELL);
        return Truth.of(!outside);
    }

    void check(Building building, LocalDate date, Findings to) {
        Truth homeOfNewHousehold = some(building.households(), user -> all(
                Users.onPipedGas(user), is(user.kind(), UserKind.RESIDENT), is(user.status(), ConnectionStatus.NEW)));
        to.add(buildingWide,
                exceeds(building.heightMetres(), law.highRiseMetres).and(users.homeOfMandatedHousehold(building)),
                every(building.households(), user -> Users.onPipedGas(user).not().or(Users.alarmInUse(user))),
                NO,
                any(Truth.of(buildingWide.due().date().isBefore(date)), homeOfNewHousehold),
                building.heightMetres(), building.households());
    }
}
