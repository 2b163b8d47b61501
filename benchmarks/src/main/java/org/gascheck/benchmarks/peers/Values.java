package org.gascheck.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gascheck.benchmarks.hand.Papers;
import org.gascheck.facts.Fact;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.market.Vendor;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.Channel;
import org.gascheck.subjects.products.IntendedUse;
import org.gascheck.subjects.products.Tier;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.truth.Truth;

/**
 * The named values of an alarm model, a valve model and a vendor, for engines that know no records. What certificates
 * and evidence come to is worked out by hand-written Java.
 */
public final class Values {

    private final Map<String, Object> values = new HashMap<>();

    private Values() {
    }

    /** The values of a submission with one alarm model, one valve model and one vendor. */
    public static Map<String, Object> of(Submission submission) {
        Values values = new Values();
        AlarmModel alarm = submission.all(AlarmModel.class).get(0);
        ValveModel valve = submission.all(ValveModel.class).get(0);
        Vendor vendor = submission.all(Vendor.class).get(0);
        values.add(alarm);
        values.add(valve);
        values.values.put("vendorModels", (long) vendor.alarmModels().size());
        new Papers((name, truth) -> values.values.put(name, number(truth)))
                .read(alarm, valve, vendor, submission.assessedOn().value());
        values.values.values().removeIf(Objects::isNull);
        return values.values;
    }

    private static Long number(Truth truth) {
        return switch (truth) {
            case YES -> 1L;
            case NO -> -1L;
            case UNKNOWN -> 0L;
        };
    }

    private void add(AlarmModel alarm) {
        values.put("alarmTier", tier(alarm.tier()));
        values.put("alarmTierDeclared", alarm.tier().isKnown() && alarm.tierSource().isKnown() ? 1L : null);
        values.put("forIndustryOrCommerce",
                Math.max(use(alarm, IntendedUse.INDUSTRIAL), use(alarm, IntendedUse.COMMERCIAL)));
        values.put("forHouseholds", use(alarm, IntendedUse.HOUSEHOLD));
        values.put("forExplosiveZone", alarm.forExplosiveZone().value());
        values.put("detectsMethane", alarm.detectsMethane().value());
        values.put("detectsCarbonMonoxide", alarm.detectsCarbonMonoxide().value());
        values.put("shutoffLinkage", size(alarm.shutoffLinkage()));
        values.put("alarmPassiveIdentifier", alarm.passiveIdentifier().value());
        values.put("alarmActiveIdentifier", alarm.activeIdentifier().value());
        values.put("collectsOperatingState", alarm.collectsOperatingState().value());
        values.put("collectsShutoffValveState", alarm.collectsShutoffValveState().value());
        values.put("collectsGasConcentration", alarm.collectsGasConcentration().value());
        values.put("alarmTransmission", size(alarm.transmission()));
        values.put("alarmReportsToPlatform", alarm.reportsToPlatform().value());
        values.put("alarmRemoteChannels", remote(alarm.notificationChannels()));
    }

    private void add(ValveModel valve) {
        values.put("valveTier", tier(valve.tier()));
        values.put("valveTierDeclared", valve.tier().isKnown() && valve.tierSource().isKnown() ? 1L : null);
        values.put("closesOnOverpressure", valve.closesOnOverpressure().value());
        values.put("closesOnUnderpressure", valve.closesOnUnderpressure().value());
        values.put("closesOnOverflow", valve.closesOnOverflow().value());
        values.put("closureNeedsExternalPower", valve.closureNeedsExternalPower().value());
        values.put("reopensOnlyByHand", valve.reopensOnlyByHand().value());
        values.put("designedForIndoorPipe", valve.designedForIndoorPipe().value());
        values.put("valvePassiveIdentifier", valve.passiveIdentifier().value());
        values.put("valveActiveIdentifier", valve.activeIdentifier().value());
        values.put("collectsOpenCloseState", valve.collectsOpenCloseState().value());
        values.put("valveTransmission", size(valve.transmission()));
        values.put("valveReportsToPlatform", valve.reportsToPlatform().value());
        values.put("valveRemoteChannels", remote(valve.notificationChannels()));
    }

    private static Long tier(Fact<Tier> tier) {
        return tier.isKnown() ? Long.valueOf(tier.value().ordinal()) : null;
    }

    private static Long size(Fact<? extends Set<?>> set) {
        return set.isKnown() ? Long.valueOf(set.value().size()) : null;
    }

    private static Long remote(Fact<Set<Channel>> channels) {
        return channels.isKnown()
                ? Long.valueOf(channels.value().stream().filter(each -> each != Channel.LOCAL_SOUNDER).count()) : null;
    }

    private static long use(AlarmModel alarm, IntendedUse use) {
        return !alarm.intendedUses().isKnown() ? 0 : alarm.intendedUses().value().contains(use) ? 1 : -1;
    }
}
