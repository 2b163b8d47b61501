package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.Kleene.all;
import static org.gascheck.benchmarks.hand.Kleene.any;
import static org.gascheck.benchmarks.hand.Kleene.is;
import static org.gascheck.benchmarks.hand.Kleene.isGiven;
import static org.gascheck.benchmarks.hand.Kleene.isNot;
import static org.gascheck.benchmarks.hand.Kleene.isNotEmpty;
import static org.gascheck.benchmarks.hand.Kleene.notAfter;
import static org.gascheck.benchmarks.hand.Kleene.notBefore;
import static org.gascheck.benchmarks.hand.Kleene.some;
import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.UNKNOWN;
import static org.gascheck.truth.Truth.YES;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.gascheck.facts.Identified;
import org.gascheck.law.Requirement;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.users.Acceptance;
import org.gascheck.subjects.users.AcceptanceResult;
import org.gascheck.subjects.users.Access;
import org.gascheck.subjects.users.ConnectionStatus;
import org.gascheck.subjects.users.DeviceLocation;
import org.gascheck.subjects.users.DeviceType;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.HomeInspection;
import org.gascheck.subjects.users.Inspector;
import org.gascheck.subjects.users.InstalledDevice;
import org.gascheck.subjects.users.Refusal;
import org.gascheck.subjects.works.Qualification;
import org.gascheck.truth.Truth;

/** Installed devices, and the papers on them. */
final class DeviceChecks {

    private final Law law;
    private final Users users;
    private final Requirement annex3;
    private final Requirement promotion;
    private final Requirement installer;
    private final Requirement acceptance;
    private final Requirement homeInspection;
    private final Requirement suspension;

    DeviceChecks(Law law) {
        this.law = law;
        users = new Users(law);
        annex3 = law.requirement("installed-device-meets-annex3");
        promotion = law.requirement("smart-device-promotion");
        installer = law.requirement("fire-installer-qualification");
        acceptance = law.requirement("device-status-in-connection-acceptance");
        homeInspection = law.requirement("device-status-in-inhome-inspection");
        suspension = law.requirement("refusal-gas-suspension");
    }

    void check(InstalledDevice device, Map<Identified, ModelFindings> models, Findings to) {
        ModelFindings model = models.get(modelOf(device));
        Truth inPlace = Users.connected(device).and(onIndoorPipe(device));
        to.add(annex3,
                is(device.installed()).and(users.boundToDevices(device.user().get())),
                all(model == null ? UNKNOWN : model.conforming(),
                        certifiedWhenInstalled(device, AlarmModelChecks::certified), inPlace),
                any(is(device.user().get().status(), ConnectionStatus.EXISTING)
                        .and(notBefore(device.installedOn(), law.issued).not()),
                        all(model == null ? UNKNOWN : model.openToReview(),
                                certifiedWhenInstalled(device, AlarmModelChecks::nearlyCertified), inPlace)),
                device.installed(), device.installedOn(), device.connectedToPlatform(), device.location(),
                device.user().get().kind(),
                device.user().get().status(), device.alarmModel(), device.valveModel());
        to.add(promotion, smart(device), device.type(), device.alarmModel(), device.valveModel());
        to.add(installer,
                is(device.installed()).and(is(device.installer().get().fireContractor())),
                some(device.installer().get().qualifications(),
                        each -> isGiven(each.grade()).and(lasted(each, device))),
                device.installer().get().fireContractor(), device.installer().get().qualifications(),
                device.installedOn());
    }

    private static Truth certifiedWhenInstalled(
            InstalledDevice device, BiFunction<AlarmModel, LocalDate, Truth> papers) {
        Truth ofAlarm = is(device.type(), DeviceType.GAS_ALARM);
        return ofAlarm == NO ? YES
                : ofAlarm.not().or(papers.apply(device.alarmModel().get(), device.installedOn().value()));
    }

    private static Truth onIndoorPipe(InstalledDevice device) {
        return is(device.type(), DeviceType.GAS_ALARM).or(is(device.location(), DeviceLocation.INDOOR_GAS_PIPE));
    }

    private static Identified modelOf(InstalledDevice device) {
        if (device.type().value() == null) {
            return null;
        }
        return device.type().value() == DeviceType.GAS_ALARM ? device.alarmModel().get() : device.valveModel().get();
    }

    private static Truth smart(InstalledDevice device) {
        Truth alarm = is(device.alarmModel().get().passiveIdentifier())
                .and(isNotEmpty(device.alarmModel().get().transmission()));
        Truth valve = is(device.valveModel().get().passiveIdentifier())
                .and(isNotEmpty(device.valveModel().get().transmission()));
        if (device.type().value() == null) {
            return alarm == valve ? alarm : UNKNOWN;
        }
        return device.type().value() == DeviceType.GAS_ALARM ? alarm : valve;
    }

    private static Truth lasted(Qualification qualification, InstalledDevice device) {
        if (qualification.expiresOn().value() == null) {
            return UNKNOWN;
        }
        if (qualification.expiresOn().value().lastDay() == null) {
            return YES;
        }
        return device.installedOn().value() == null
                ? UNKNOWN
                : Truth.of(qualification.expiresOn().value().covers(device.installedOn().value()));
    }

    void check(Acceptance of, LocalDate date, Findings to) {
        GasUser user = of.user().get();
        Truth today = notBefore(of.heldOn(), date);
        Truth inUse = users.required(user,
                device -> all(Users.isAlarm(device), Users.isUsed(device), today.or(fittedBy(of, device))),
                device -> all(Users.isSafetyValve(device), Users.isUsed(device), today.or(fittedBy(of, device))));
        Truth fitted = users.required(user,
                device -> all(Users.isAlarm(device), is(device.installed()), fittedBy(of, device)),
                device -> all(Users.isSafetyValve(device), is(device.installed()), fittedBy(of, device)));
        to.add(acceptance,
                notBefore(of.heldOn(), law.issued),
                is(of.deviceStatusRecorded()).and(
                        any(isNot(of.result(), AcceptanceResult.PASS), Users.onPipedGas(user).not(), inUse)),
                all(is(of.deviceStatusRecorded()), today.not(), fitted),
                of.heldOn(), of.deviceStatusRecorded(), of.result(), of.user().get().kind(), of.user().get().devices());
    }

    private static Truth fittedBy(Acceptance acceptance, InstalledDevice device) {
        return acceptance.heldOn().value() == null ? UNKNOWN
                : notAfter(device.installedOn(), acceptance.heldOn().value());
    }

    void check(HomeInspection inspection, Findings to) {
        to.add(homeInspection,
                is(inspection.by(), Inspector.GAS_COMPANY).and(notBefore(inspection.inspectedOn(), law.issued)),
                is(inspection.deviceStatusRecorded()).and(is(inspection.access(), Access.ENTERED)),
                isNot(inspection.access(), Access.ENTERED),
                inspection.by(), inspection.inspectedOn(), inspection.deviceStatusRecorded(), inspection.access());
    }

    void check(Refusal refusal, Findings to) {
        if (suspension != null) {
            to.add(suspension,
                    all(is(refusal.device(), DeviceType.GAS_ALARM), is(refusal.documented()),
                            users.boundToAlarm(refusal.user().get()))
                            .and(Users.alarmInUse(refusal.user().get()).not()), NO, YES,
                    refusal.device(), refusal.documented(), refusal.suspensionBasisRecorded());
        }
    }
}
