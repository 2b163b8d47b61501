package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.Kleene.all;
import static org.gascheck.benchmarks.hand.Kleene.any;
import static org.gascheck.benchmarks.hand.Kleene.every;
import static org.gascheck.benchmarks.hand.Kleene.has;
import static org.gascheck.benchmarks.hand.Kleene.hasAllOf;
import static org.gascheck.benchmarks.hand.Kleene.is;
import static org.gascheck.benchmarks.hand.Kleene.isNot;
import static org.gascheck.benchmarks.hand.Kleene.isNotEmpty;
import static org.gascheck.benchmarks.hand.Kleene.lasts;
import static org.gascheck.benchmarks.hand.Kleene.notBefore;
import static org.gascheck.benchmarks.hand.Kleene.same;
import static org.gascheck.benchmarks.hand.Kleene.some;
import static org.gascheck.truth.Truth.NO;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.gascheck.facts.Located;
import org.gascheck.law.Requirement;
import org.gascheck.subjects.users.CylinderContainer;
import org.gascheck.subjects.users.DetectableGas;
import org.gascheck.subjects.users.DeviceType;
import org.gascheck.subjects.users.FaultState;
import org.gascheck.subjects.users.Gas;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.HazardItem;
import org.gascheck.subjects.users.Inspector;
import org.gascheck.subjects.users.InstalledDevice;
import org.gascheck.subjects.users.Level;
import org.gascheck.subjects.users.LinkageState;
import org.gascheck.subjects.users.QualityItem;
import org.gascheck.subjects.users.SpaceUse;
import org.gascheck.subjects.products.TestResult;
import org.gascheck.subjects.users.VenueKind;
import org.gascheck.truth.Truth;

/** The sixteen hazards of public venues, and the inspection that looks for them. */
final class VenueChecks {

    private final Law law;
    private final Map<HazardItem, Requirement> hazards = new EnumMap<>(HazardItem.class);
    private final Requirement inspected;

    VenueChecks(Law law) {
        this.law = law;
        hazards.put(HazardItem.PIPE_OCCUPIED, law.requirement("hazard-venue-pipe-occupied"));
        hazards.put(HazardItem.PIPE_THROUGH_CONFINED_SPACE,
                law.requirement("hazard-venue-pipe-through-confined-space"));
        hazards.put(HazardItem.CYLINDER_ROOM_BASEMENT, law.requirement("cylinder-room-basement"));
        hazards.put(HazardItem.CYLINDER_ROOM_SEMI_BASEMENT, law.requirement("cylinder-room-semi-basement"));
        hazards.put(HazardItem.CYLINDER_IN_DINING_AREA, law.requirement("cylinder-in-indoor-dining-area"));
        hazards.put(HazardItem.CYLINDER_QUALITY, law.requirement("hazard-venue-substandard-cylinder"));
        hazards.put(HazardItem.STOVE_QUALITY, law.requirement("hazard-venue-substandard-stove"));
        hazards.put(HazardItem.HOSE_QUALITY, law.requirement("hazard-venue-substandard-hose"));
        hazards.put(HazardItem.REGULATOR_QUALITY, law.requirement("hazard-venue-substandard-pressure-reducer"));
        hazards.put(HazardItem.BRANCH_FITTING, law.requirement("hazard-venue-unauthorised-tee"));
        hazards.put(HazardItem.ALARM_PRESENT, law.requirement("hazard-venue-alarm-not-installed"));
        hazards.put(HazardItem.ALARM_INSTALLATION, law.requirement("hazard-venue-alarm-improper-installation"));
        hazards.put(HazardItem.ALARM_USE, law.requirement("hazard-venue-alarm-improper-use"));
        hazards.put(HazardItem.ALARM_GAS_TYPE, law.requirement("hazard-venue-alarm-gas-type-mismatch"));
        hazards.put(HazardItem.ALARM_EXPIRY, law.requirement("hazard-venue-alarm-expired"));
        hazards.put(HazardItem.ALARM_FUNCTION, law.requirement("hazard-venue-alarm-failed"));
        inspected = law.requirement("venue-hazard-check-against-list");
    }

    void check(GasUser user, LocalDate date, Findings to) {
        Truth venue = isNot(user.venueKind(), VenueKind.NOT_PUBLIC).and(isNotEmpty(user.gasSupplies()));
        Truth notNamed = user.venueKind().value() == null
                ? Truth.UNKNOWN
                : Truth.of(!law.publicVenueKinds.contains(user.venueKind().value()));
        Visit visit = new Visit(user, date, venue, notNamed, to);
        addPipes(visit);
        addCylinders(visit);
        addQuality(visit);
        addAlarms(visit);
        to.add(inspected, venue,
                some(user.venueInspections(), inspection -> all(
                        notBefore(inspection.inspectedOn(), law.issued),
                        hasAllOf(inspection.answeredItems(), law.hazardItems),
                        any(has(inspection.inspectors(), Inspector.GAS_COMPANY),
                                has(inspection.inspectors(), Inspector.PROPERTY_MANAGER)))),
                any(some(user.venueInspections(), inspection ->
                        hasAllOf(inspection.answeredItems(), law.hazardItems)), notNamed),
                user.venueKind(), user.gasSupplies(), user.venueInspections());
    }

    private void addPipes(Visit visit) {
        GasUser user = visit.user;
        Truth free = every(user.pipes(), pipe -> isNot(pipe.occupied()));
        add(HazardItem.PIPE_OCCUPIED, visit.venue, free,
                every(user.pipes(), pipe -> any(isNot(pipe.occupied()), is(pipe.occupationDocumented()))), user.pipes(),
                visit);
        Truth outside = every(user.pipes(), pipe -> isNot(pipe.throughConfinedSpace()));
        add(HazardItem.PIPE_THROUGH_CONFINED_SPACE, visit.venue, outside,
                every(user.pipes(), pipe ->
                        any(isNot(pipe.throughConfinedSpace()), is(pipe.confinedSpaceProtectionDocumented()))),
                user.pipes(), visit);
    }

    private void addCylinders(Visit visit) {
        GasUser user = visit.user;
        Truth room = some(user.spaces(), space -> is(space.use(), SpaceUse.CYLINDER_ROOM));
        addCylinderRoom(HazardItem.CYLINDER_ROOM_BASEMENT, Level.BASEMENT, room, visit);
        addCylinderRoom(HazardItem.CYLINDER_ROOM_SEMI_BASEMENT, Level.SEMI_BASEMENT, room, visit);
        add(HazardItem.CYLINDER_IN_DINING_AREA, visit.venue,
                every(user.cylinders(), cylinder -> isNot(cylinder.space().get().use(), SpaceUse.INDOOR_DINING)),
                every(user.cylinders(), cylinder -> any(
                        isNot(cylinder.space().get().use(), SpaceUse.INDOOR_DINING),
                        is(cylinder.placementAuthorised()),
                        is(cylinder.container(), CylinderContainer.CARTRIDGE))),
                user.cylinders(), visit);
    }

    private void addCylinderRoom(HazardItem item, Level level, Truth room, Visit visit) {
        Truth cylinder = all(
                some(visit.user.spaces(), space -> is(space.level(), level)),
                some(visit.user.cylinders(), each -> is(each.space().get().level(), level)));
        add(item, visit.venue.and(room.or(cylinder)),
                every(visit.user.spaces(),
                        space -> any(isNot(space.use(), SpaceUse.CYLINDER_ROOM), isNot(space.level(), level)))
                        .and(cylinder.not()),
                every(visit.user.spaces(), space -> any(
                        isNot(space.use(), SpaceUse.CYLINDER_ROOM), isNot(space.level(), level),
                        is(space.permissionDocumented()))),
                visit.user.spaces(), visit);
    }

    private void addQuality(Visit visit) {
        GasUser user = visit.user;
        LocalDate date = visit.date;
        add(HazardItem.CYLINDER_QUALITY, visit.venue, every(user.cylinders(), each -> sound(each, date)), NO,
                user.cylinders(), visit);
        add(HazardItem.STOVE_QUALITY, visit.venue,
                every(user.appliances(), each -> sound(each, date).and(same(each.ratedFor(), each.connectedTo()))), NO,
                user.appliances(), visit);
        add(HazardItem.HOSE_QUALITY, visit.venue, every(user.hoses(), each -> sound(each, date)), NO, user.hoses(),
                visit);
        add(HazardItem.REGULATOR_QUALITY, visit.venue, every(user.regulators(), each -> sound(each, date)), NO,
                user.regulators(), visit);
        add(HazardItem.BRANCH_FITTING, visit.venue,
                every(user.branchFittings(), fitting -> any(is(fitting.byGasCompany()), is(fitting.authorised()))), NO,
                user.branchFittings(), visit);
    }

    private static Truth sound(QualityItem item, LocalDate date) {
        return isNot(item.unqualified().found()).and(lasts(item.usableUntil(), date));
    }

    private void addAlarms(Visit visit) {
        GasUser user = visit.user;
        Truth installed = some(user.devices(), VenueChecks::installedAlarm);
        Truth applies = visit.venue.and(installed);
        add(HazardItem.ALARM_PRESENT, visit.venue, installed, NO, user.devices(), visit);
        add(HazardItem.ALARM_INSTALLATION, applies,
                every(user.devices(), device -> any(
                        installedAlarm(device).not(),
                        isNot(device.improperInstallation().found()).and(CoverageChecks.madeForThePlace(device)))), NO,
                user.devices(), visit);
        add(HazardItem.ALARM_USE, applies,
                every(user.devices(), device -> any(
                        installedAlarm(device).not(),
                        all(is(device.inUse()), is(device.powered()), isNot(device.muted()))
                                .and(isNot(device.linkage(), LinkageState.DISABLED)))), NO,
                user.devices(), visit);
        Truth namedGases = all(
                any(has(user.gasSupplies(), Gas.PIPED_NATURAL_GAS).not(), detects(user, DetectableGas.METHANE)),
                any(has(user.gasSupplies(), Gas.CYLINDER_LPG).not(), detects(user, DetectableGas.PROPANE)));
        add(HazardItem.ALARM_GAS_TYPE, applies, namedGases.and(has(user.gasSupplies(), Gas.OTHER).not()), namedGases,
                user.devices(), visit);
        add(HazardItem.ALARM_EXPIRY, applies,
                every(user.devices(),
                        device -> any(installedAlarm(device).not(), lasts(device.usableUntil(), visit.date))), NO,
                user.devices(), visit);
        add(HazardItem.ALARM_FUNCTION, applies,
                every(user.devices(), device -> any(
                        installedAlarm(device).not(),
                        is(device.lastTest(), TestResult.PASS).and(is(device.faultState(), FaultState.NORMAL)))), NO,
                user.devices(), visit);
    }

    private static Truth installedAlarm(InstalledDevice device) {
        return is(device.type(), DeviceType.GAS_ALARM).and(is(device.installed()));
    }

    private static Truth detects(GasUser user, DetectableGas gas) {
        return some(user.devices(), device -> installedAlarm(device).and(has(device.detectableGases(), gas)));
    }

    private void add(HazardItem item, Truth applies, Truth clean, Truth excused, Located facts, Visit visit) {
        GasUser user = visit.user;
        Truth answered = some(user.venueInspections(), inspection ->
                notBefore(inspection.inspectedOn(), law.issued).and(has(inspection.answeredItems(), item)));
        visit.to.add(hazards.get(item), applies, answered.and(clean), any(clean, excused, visit.notNamed),
                user.venueKind(), user.gasSupplies(), user.venueInspections(), facts);
    }

    /** What is the same for all hazards at a venue. */
    private record Visit(GasUser user, LocalDate date, Truth venue, Truth notNamed, Findings to) {
    }
}
