package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.Kleene.all;
import static org.gascheck.benchmarks.hand.Kleene.hasAnyOf;
import static org.gascheck.benchmarks.hand.Kleene.is;
import static org.gascheck.benchmarks.hand.Kleene.isGiven;
import static org.gascheck.benchmarks.hand.Kleene.isNot;
import static org.gascheck.benchmarks.hand.Kleene.isNotEmpty;
import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.YES;

import org.gascheck.law.Requirement;
import org.gascheck.subjects.products.NamedStandard;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.truth.Truth;

/** What annex 3 demands of valve models. */
final class ValveModelChecks {

    private final Law law;
    private final Requirement overpressure;
    private final Requirement underpressure;
    private final Requirement overflow;
    private final Requirement noExternalPower;
    private final Requirement manualReopen;
    private final Requirement indoorPipe;
    private final Requirement standard;
    private final Requirement otherStandards;
    private final Requirement passiveId;
    private final Requirement activeId;
    private final Requirement openCloseState;
    private final Requirement transmission;
    private final Requirement platform;
    private final Requirement notification;
    private final Requirement tier;

    ValveModelChecks(Law law) {
        this.law = law;
        overpressure = law.requirement("valve-overpressure-closure");
        underpressure = law.requirement("valve-underpressure-closure");
        overflow = law.requirement("valve-overflow-closure");
        noExternalPower = law.requirement("valve-closure-no-external-power");
        manualReopen = law.requirement("valve-manual-reopen");
        indoorPipe = law.requirement("valve-indoor-pipe-mounting");
        standard = law.requirement("valve-std-self-closing");
        otherStandards = law.requirement("valve-std-other");
        passiveId = law.requirement("valve-passive-id");
        activeId = law.requirement("valve-active-id");
        openCloseState = law.requirement("valve-collect-open-close-state");
        transmission = law.requirement("valve-data-transmission");
        platform = law.requirement("valve-platform-access");
        notification = law.requirement("valve-user-notification");
        tier = law.requirement("valve-tier-declared");
    }

    static Truth isSelfClosing(ValveModel valve) {
        return all(is(valve.closesOnOverpressure()), is(valve.closesOnUnderpressure()), is(valve.closesOnOverflow()))
                .and(isNot(valve.closureNeedsExternalPower()))
                .and(is(valve.reopensOnlyByHand()));
    }

    void check(ValveModel valve, ModelFindings to) {
        Truth midTier = Standards.isMidTier(valve.tier());
        Truth notFailed = Standards.notFailed(valve, NamedStandard.SELF_CLOSING_VALVE);
        to.add(overpressure, YES, is(valve.closesOnOverpressure()), NO, valve.closesOnOverpressure());
        to.add(underpressure, YES, is(valve.closesOnUnderpressure()), NO, valve.closesOnUnderpressure());
        to.add(overflow, YES, is(valve.closesOnOverflow()), NO, valve.closesOnOverflow());
        to.add(noExternalPower, YES, isNot(valve.closureNeedsExternalPower()), NO, valve.closureNeedsExternalPower());
        to.add(manualReopen, YES, is(valve.reopensOnlyByHand()), NO, valve.reopensOnlyByHand());
        to.add(indoorPipe, YES, is(valve.designedForIndoorPipe()), NO, valve.designedForIndoorPipe());
        to.add(standard, YES, Standards.passed(valve, NamedStandard.SELF_CLOSING_VALVE).and(notFailed), notFailed,
                valve.conformityEvidence());
        to.add(otherStandards, NO, YES, NO);
        to.add(passiveId, YES, is(valve.passiveIdentifier()), NO, valve.passiveIdentifier());
        to.add(activeId, midTier, is(valve.activeIdentifier()), NO, valve.tier(), valve.activeIdentifier());
        to.add(openCloseState, midTier, is(valve.collectsOpenCloseState()), NO, valve.tier(),
                valve.collectsOpenCloseState());
        to.add(transmission, midTier, isNotEmpty(valve.transmission()), NO, valve.tier(), valve.transmission());
        to.add(platform, midTier, is(valve.reportsToPlatform()), NO, valve.tier(), valve.reportsToPlatform());
        to.add(notification, midTier, hasAnyOf(valve.notificationChannels(), law.remoteChannels), NO,
                valve.tier(), valve.notificationChannels());
        to.add(tier, YES, all(isGiven(valve.tier()), isGiven(valve.tierSource())), NO, valve.tier(),
                valve.tierSource());
    }
}
