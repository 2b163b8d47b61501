package org.gascheck.subjects.market;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What the facts of a vendor's platform say of each other. */
public final class VendorPlatformConsistency implements Consistency<VendorPlatform> {

    private static final Contradiction AT_WORK_WITHOUT_BEING_THERE = Contradiction.disputed(
            "vendor-platform-at-work-without-being-there",
            "写明销售企业没有用户管理平台，又写有平台所做的事",
            "the vendor is said to have no platform, and its platform to do something");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(AT_WORK_WITHOUT_BEING_THERE);
    }

    @Override
    public void compare(VendorPlatform platform, Comparison comparison) {
        if (platform.kind().given() != PlatformKind.NONE) {
            return;
        }
        if (isMonitored(platform.operatingState())) {
            dispute(platform, told(platform.operatingState(), ReportingPace.NOT_AT_ALL), comparison);
        }
        if (isMonitored(platform.leakDetection())) {
            dispute(platform, told(platform.leakDetection(), ReportingPace.NOT_AT_ALL), comparison);
        }
        if (platform.sharesWith().isGiven() && !platform.sharesWith().given().isEmpty()) {
            dispute(platform, told(platform.sharesWith(), Set.of()), comparison);
        }
    }

    private static boolean isMonitored(Fact<ReportingPace> pace) {
        return pace.isGiven() && pace.given() != ReportingPace.NOT_AT_ALL;
    }

    private static void dispute(VendorPlatform platform, Comparison.Told<?> work, Comparison comparison) {
        comparison.dispute(
                AT_WORK_WITHOUT_BEING_THERE, told(platform.kind(), PlatformKind.OWN, PlatformKind.SHARED), work);
    }
}
