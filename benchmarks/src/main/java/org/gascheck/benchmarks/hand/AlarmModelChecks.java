package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.Kleene.all;
import static org.gascheck.benchmarks.hand.Kleene.any;
import static org.gascheck.benchmarks.hand.Kleene.has;
import static org.gascheck.benchmarks.hand.Kleene.hasAnyOf;
import static org.gascheck.benchmarks.hand.Kleene.is;
import static org.gascheck.benchmarks.hand.Kleene.isGiven;
import static org.gascheck.benchmarks.hand.Kleene.isNotEmpty;
import static org.gascheck.benchmarks.hand.Kleene.lasts;
import static org.gascheck.benchmarks.hand.Kleene.notAfter;
import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.YES;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gascheck.law.Requirement;
import org.gascheck.subjects.market.Vendor;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.Certificate;
import org.gascheck.subjects.products.CertificateKind;
import org.gascheck.subjects.products.CertificateStatus;
import org.gascheck.subjects.products.IntendedUse;
import org.gascheck.subjects.products.NamedStandard;
import org.gascheck.truth.Truth;

/** What annex 3 demands of alarm models. */
final class AlarmModelChecks {

    /** What spreadsheets make of the number of a certificate. */
    private static final Pattern SPOILT = Pattern.compile("#.*|\\d+(\\.\\d*)?E\\+?\\d+|\\d{15}0+|无");

    private final Law law;
    private final Requirement typeApproval;
    private final Requirement explosionProof;
    private final Requirement fireProduct;
    private final Requirement otherStatutory;
    private final Requirement perModel;
    private final Requirement industrialCommercial;
    private final Requirement household;
    private final Requirement explosiveEnvironment;
    private final Requirement fireElectronic;
    private final Requirement otherStandards;
    private final Requirement methane;
    private final Requirement carbonMonoxide;
    private final Requirement linkedShutoff;
    private final Requirement passiveId;
    private final Requirement activeId;
    private final Requirement runState;
    private final Requirement valveState;
    private final Requirement concentration;
    private final Requirement transmission;
    private final Requirement platform;
    private final Requirement notification;
    private final Requirement tier;

    AlarmModelChecks(Law law) {
        this.law = law;
        typeApproval = law.requirement("alarm-cert-type-approval");
        explosionProof = law.requirement("alarm-cert-explosion-proof");
        fireProduct = law.requirement("alarm-cert-fire-product");
        otherStatutory = law.requirement("alarm-cert-other-statutory");
        perModel = law.requirement("alarm-cert-per-model");
        industrialCommercial = law.requirement("alarm-std-industrial-commercial");
        household = law.requirement("alarm-std-household");
        explosiveEnvironment = law.requirement("alarm-std-explosive-environment");
        fireElectronic = law.requirement("alarm-std-fire-electronic");
        otherStandards = law.requirement("alarm-std-other");
        methane = law.requirement("alarm-methane-detection");
        carbonMonoxide = law.requirement("alarm-co-detection");
        linkedShutoff = law.requirement("alarm-linked-shutoff");
        passiveId = law.requirement("alarm-passive-id");
        activeId = law.requirement("alarm-active-id");
        runState = law.requirement("alarm-collect-run-state");
        valveState = law.requirement("alarm-collect-shutoff-valve-state");
        concentration = law.requirement("alarm-collect-gas-concentration");
        transmission = law.requirement("alarm-data-transmission");
        platform = law.requirement("alarm-platform-access");
        notification = law.requirement("alarm-user-notification");
        tier = law.requirement("alarm-tier-declared");
    }

    void check(AlarmModel alarm, LocalDate date, ModelFindings to) {
        addCertificates(alarm, date, to);
        addStandards(alarm, to);
        addFunctions(alarm, to);
    }

    private void addCertificates(AlarmModel alarm, LocalDate date, ModelFindings to) {
        to.addOnCertificates(typeApproval, YES, typeApproved(alarm, date), nearlyTypeApproved(alarm, date),
                alarm.model(), alarm.certificates());
        to.addOnCertificates(explosionProof, YES, explosionProof(alarm, date), nearlyExplosionProof(alarm, date),
                alarm.model(), alarm.certificates());
        to.addOnCertificates(fireProduct, YES, fireCertified(alarm, true, date), fireCertified(alarm, false, date),
                alarm.model(), alarm.certificates());
        to.addOnCertificates(otherStatutory, NO, YES, NO);
    }

    private static Truth typeApproved(AlarmModel alarm, LocalDate date) {
        return certified(alarm, CertificateKind.TYPE_APPROVAL, true, date);
    }

    private static Truth nearlyTypeApproved(AlarmModel alarm, LocalDate date) {
        return any(certified(alarm, CertificateKind.TYPE_APPROVAL, false, date),
                certified(alarm, CertificateKind.MANUFACTURING_LICENCE, false, date));
    }

    private static Truth explosionProof(AlarmModel alarm, LocalDate date) {
        return certified(alarm, CertificateKind.EXPLOSION_PROOF, true, date);
    }

    private static Truth nearlyExplosionProof(AlarmModel alarm, LocalDate date) {
        return any(certified(alarm, CertificateKind.EXPLOSION_PROOF, false, date),
                certified(alarm, CertificateKind.FOREIGN_EXPLOSION_PROOF, false, date));
    }

    private static Truth fireCertified(AlarmModel alarm, boolean hyphensCount, LocalDate date) {
        return any(certified(alarm, CertificateKind.FIRE_PRODUCT, hyphensCount, date),
                certified(alarm, CertificateKind.CCC, hyphensCount, date));
    }

    /** The three named certificates as of a day, which is null where unknown. */
    static Truth certified(AlarmModel alarm, LocalDate date) {
        return all(typeApproved(alarm, date), explosionProof(alarm, date), fireCertified(alarm, true, date));
    }

    /** The same, or what a person may take for them. */
    static Truth nearlyCertified(AlarmModel alarm, LocalDate date) {
        return all(
                nearlyTypeApproved(alarm, date), nearlyExplosionProof(alarm, date), fireCertified(alarm, false, date));
    }

    private void addStandards(AlarmModel alarm, ModelFindings to) {
        addStandard(
                industrialCommercial,
                NamedStandard.DETECTOR_INDUSTRIAL_COMMERCIAL,
                any(
                        has(alarm.intendedUses(), IntendedUse.INDUSTRIAL),
                        has(alarm.intendedUses(), IntendedUse.COMMERCIAL)),
                alarm,
                to);
        addStandard(
                household,
                NamedStandard.DETECTOR_HOUSEHOLD,
                has(alarm.intendedUses(), IntendedUse.HOUSEHOLD),
                alarm,
                to);
        addStandard(
                explosiveEnvironment,
                NamedStandard.EXPLOSIVE_ATMOSPHERE_INSTALLATION,
                is(alarm.forExplosiveZone()),
                alarm,
                to);
        addStandard(fireElectronic, NamedStandard.FIRE_ELECTRONIC_PROTECTION, YES, alarm, to);
        to.add(otherStandards, NO, YES, NO);
    }

    private static void addStandard(
            Requirement of, NamedStandard standard, Truth applies, AlarmModel alarm, ModelFindings to) {
        Truth notFailed = Standards.notFailed(alarm, standard);
        to.add(of, applies, Standards.passed(alarm, standard).and(notFailed), notFailed,
                alarm.intendedUses(), alarm.forExplosiveZone(), alarm.conformityEvidence());
    }

    private void addFunctions(AlarmModel alarm, ModelFindings to) {
        Truth midTier = Standards.isMidTier(alarm.tier());
        to.add(methane, YES, is(alarm.detectsMethane()), NO, alarm.detectsMethane());
        to.add(
                carbonMonoxide,
                midTier,
                is(alarm.detectsCarbonMonoxide()),
                NO,
                alarm.tier(),
                alarm.detectsCarbonMonoxide());
        to.add(linkedShutoff, midTier, isNotEmpty(alarm.shutoffLinkage()), NO, alarm.tier(), alarm.shutoffLinkage());
        to.add(passiveId, YES, is(alarm.passiveIdentifier()), NO, alarm.passiveIdentifier());
        to.add(activeId, midTier, is(alarm.activeIdentifier()), NO, alarm.tier(), alarm.activeIdentifier());
        to.add(runState, YES, is(alarm.collectsOperatingState()), NO, alarm.collectsOperatingState());
        to.add(valveState, YES, is(alarm.collectsShutoffValveState()), NO, alarm.collectsShutoffValveState());
        to.add(concentration, YES, is(alarm.collectsGasConcentration()), NO, alarm.collectsGasConcentration());
        to.add(transmission, YES, isNotEmpty(alarm.transmission()), NO, alarm.transmission());
        to.add(platform, YES, is(alarm.reportsToPlatform()), NO, alarm.reportsToPlatform());
        to.add(notification, midTier, hasAnyOf(alarm.notificationChannels(), law.remoteChannels), NO,
                alarm.tier(), alarm.notificationChannels());
        to.add(
                tier,
                YES,
                all(isGiven(alarm.tier()), isGiven(alarm.tierSource())),
                NO,
                alarm.tier(),
                alarm.tierSource());
    }

    void check(Vendor vendor, LocalDate date, Findings to) {
        Truth applies = vendor.alarmModels().isKnown() ? isNot(vendor.alarmModels().isKnownEmpty()) : Truth.UNKNOWN;
        to.add(
                perModel,
                applies,
                everyModelCertified(vendor, date),
                everyModelNearlyCertified(vendor, date),
                vendor.alarmModels());
    }

    static Truth everyModelCertified(Vendor vendor, LocalDate date) {
        return Kleene.every(vendor.alarmModels(), alarm -> certified(alarm, date));
    }

    static Truth everyModelNearlyCertified(Vendor vendor, LocalDate date) {
        return Kleene.every(vendor.alarmModels(), alarm -> nearlyCertified(alarm, date));
    }

    private static Truth isNot(boolean condition) {
        return Truth.of(!condition);
    }

    static Truth certified(AlarmModel alarm, CertificateKind kind, boolean hyphensCount, LocalDate date) {
        return Kleene.some(alarm.certificates(), certificate -> {
            Truth covers = covers(certificate, alarm, kind, hyphensCount);
            return covers == NO
                    ? NO
                    : all(covers, inForce(certificate, date), hyphensCount ? isBeyondDoubt(certificate, alarm) : YES);
        });
    }

    private static Truth isBeyondDoubt(Certificate certificate, AlarmModel alarm) {
        boolean byAnother = certificate.holder().isKnown() && alarm.maker().isKnown()
                && !certificate.holder().value().equals(alarm.maker().value());
        return byAnother
                ? NO
                : certificate.number().isKnown()
                        ? Truth.of(!SPOILT.matcher(certificate.number().value()).matches())
                        : Truth.UNKNOWN;
    }

    private static Truth inForce(Certificate certificate, LocalDate date) {
        if (certificate.status().isKnown() && certificate.status().value() != CertificateStatus.IN_FORCE) {
            return NO;
        }
        return date == null
                ? Truth.UNKNOWN
                : all(notAfter(certificate.validFrom(), date), lasts(certificate.expiresOn(), date));
    }

    private static Truth covers(Certificate certificate, AlarmModel alarm, CertificateKind kind, boolean hyphensCount) {
        Truth ofKind = is(certificate.kind(), kind);
        return ofKind == NO ? NO : ofKind.and(PrintedNames.has(certificate.models(), alarm.model(), hyphensCount));
    }
}
