package org.gascheck.subjects.enterprises;

import static org.gascheck.facts.Comparison.told;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.market.DataRecipient;
import org.gascheck.subjects.market.PlatformKind;
import org.gascheck.subjects.market.VendorPlatform;

/** What is said of a link, and what its vendor's platform is said to do. */
public final class VendorLinkConsistency implements Consistency<VendorLink> {

    private static final Contradiction SHARED_BY_ONE_SIDE_ONLY = Contradiction.disputed("shared-by-one-side-only",
            "燃气公司写明与销售企业共享数据，销售企业写明没有与燃气公司共享",
            "the gas company is said to share data with the vendor, and the vendor to share none with a gas company");
    private static final Contradiction SHARED_WITHOUT_A_PLATFORM = Contradiction.disputed("shared-without-a-platform",
            "燃气公司写明与销售企业共享数据，销售企业写明没有用户管理平台",
            "the gas company is said to share data with the vendor, and the vendor to have no platform");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(SHARED_BY_ONE_SIDE_ONLY, SHARED_WITHOUT_A_PLATFORM);
    }

    @Override
    public void compare(VendorLink link, Comparison comparison) {
        if (!Boolean.TRUE.equals(link.sharesData().given()) || !link.vendor().isGiven()) {
            return;
        }
        VendorPlatform platform = link.vendor().get().platform();
        Set<DataRecipient> recipients = platform.sharesWith().given();
        if (recipients != null && !recipients.contains(DataRecipient.GAS_COMPANY)) {
            comparison.dispute(
                    SHARED_BY_ONE_SIDE_ONLY,
                    told(link.sharesData(), false),
                    told(platform.sharesWith(), withGasCompany(recipients)));
        }
        if (platform.kind().given() == PlatformKind.NONE) {
            comparison.dispute(SHARED_WITHOUT_A_PLATFORM,
                    told(link.sharesData(), false), told(platform.kind(), PlatformKind.OWN, PlatformKind.SHARED));
        }
    }

    private static Set<DataRecipient> withGasCompany(Set<DataRecipient> recipients) {
        Set<DataRecipient> more = EnumSet.of(DataRecipient.GAS_COMPANY);
        more.addAll(recipients);
        return more;
    }
}
