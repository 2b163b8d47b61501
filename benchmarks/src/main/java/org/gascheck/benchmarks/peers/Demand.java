package org.gascheck.benchmarks.peers;

import java.util.List;
import java.util.Map;
import org.gascheck.benchmarks.peers.Form.Op;
import org.gascheck.law.Outcome;

/** One of the 37 requirements of annex 3, stated without an engine. */
record Demand(String id, Form applies, Form satisfied, Form leftToAPerson) {

    private static final Form YES = new Form(Op.YES, null);
    private static final Form NO = new Form(Op.NO, null);
    private static final Form ALARM_TIER = new Form(Op.SOME, "alarmTier");
    private static final Form VALVE_TIER = new Form(Op.SOME, "valveTier");

    /** All of them. */
    static List<Demand> all() {
        return List.of(
                shared("alarm-cert-type-approval", YES, "typeApproval"),
                shared("alarm-cert-explosion-proof", YES, "explosionProof"),
                shared("alarm-cert-fire-product", YES, "fireProduct"),
                new Demand("alarm-cert-other-statutory", NO, YES, NO),
                shared("alarm-cert-per-model", new Form(Op.SOME, "vendorModels"), "perModel"),
                shared("alarm-std-industrial-commercial", new Form(Op.NUMBER, "forIndustryOrCommerce"),
                        "industrialCommercial"),
                shared("alarm-std-household", new Form(Op.NUMBER, "forHouseholds"), "household"),
                shared("alarm-std-explosive-environment", new Form(Op.TRUE, "forExplosiveZone"),
                        "explosiveEnvironment"),
                shared("alarm-std-fire-electronic", YES, "fireElectronic"),
                new Demand("alarm-std-other", NO, YES, NO),
                truth("alarm-methane-detection", YES, "detectsMethane"),
                truth("alarm-co-detection", ALARM_TIER, "detectsCarbonMonoxide"),
                some("alarm-linked-shutoff", ALARM_TIER, "shutoffLinkage"),
                truth("alarm-passive-id", YES, "alarmPassiveIdentifier"),
                truth("alarm-active-id", ALARM_TIER, "alarmActiveIdentifier"),
                truth("alarm-collect-run-state", YES, "collectsOperatingState"),
                truth("alarm-collect-shutoff-valve-state", YES, "collectsShutoffValveState"),
                truth("alarm-collect-gas-concentration", YES, "collectsGasConcentration"),
                some("alarm-data-transmission", YES, "alarmTransmission"),
                truth("alarm-platform-access", YES, "alarmReportsToPlatform"),
                some("alarm-user-notification", ALARM_TIER, "alarmRemoteChannels"),
                some("alarm-tier-declared", YES, "alarmTierDeclared"),
                truth("valve-overpressure-closure", YES, "closesOnOverpressure"),
                truth("valve-underpressure-closure", YES, "closesOnUnderpressure"),
                truth("valve-overflow-closure", YES, "closesOnOverflow"),
                new Demand("valve-closure-no-external-power", YES, new Form(Op.FALSE, "closureNeedsExternalPower"), NO),
                truth("valve-manual-reopen", YES, "reopensOnlyByHand"),
                truth("valve-indoor-pipe-mounting", YES, "designedForIndoorPipe"),
                shared("valve-std-self-closing", YES, "selfClosing"),
                new Demand("valve-std-other", NO, YES, NO),
                truth("valve-passive-id", YES, "valvePassiveIdentifier"),
                truth("valve-active-id", VALVE_TIER, "valveActiveIdentifier"),
                truth("valve-collect-open-close-state", VALVE_TIER, "collectsOpenCloseState"),
                some("valve-data-transmission", VALVE_TIER, "valveTransmission"),
                truth("valve-platform-access", VALVE_TIER, "valveReportsToPlatform"),
                some("valve-user-notification", VALVE_TIER, "valveRemoteChannels"),
                some("valve-tier-declared", YES, "valveTierDeclared"));
    }

    /** The outcome that follows from truths as numbers. */
    static Outcome outcome(int applies, int satisfied, int leftToAPerson) {
        if (applies < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        if (satisfied > 0) {
            return Outcome.SATISFIED;
        }
        if (applies == 0 || satisfied == 0 || leftToAPerson == 0) {
            return Outcome.UNDETERMINED;
        }
        return leftToAPerson > 0 ? Outcome.NEEDS_REVIEW : Outcome.BREACHED;
    }

    /** The outcome, worked out by Java. */
    Outcome outcome(Map<String, Object> values) {
        return outcome(applies.evaluate(values), satisfied.evaluate(values), leftToAPerson.evaluate(values));
    }

    private static Demand truth(String id, Form applies, String name) {
        return new Demand(id, applies, new Form(Op.TRUE, name), NO);
    }

    private static Demand some(String id, Form applies, String name) {
        return new Demand(id, applies, new Form(Op.SOME, name), NO);
    }

    /** A demand on certificates or evidence, whose truths are worked out by the same Java for all engines. */
    private static Demand shared(String id, Form applies, String name) {
        return new Demand(id, applies, new Form(Op.NUMBER, name), new Form(Op.NUMBER, name + "LeftToAPerson"));
    }
}
