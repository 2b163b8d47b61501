package org.gascheck.subjects.market;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/**
 * A vendor's user management platform (用户管理信息平台): what it follows of the devices sold, and with whom it shares the
 * data.
 */
@Consistent(VendorPlatformConsistency.class)
public record VendorPlatform(
        Fact<PlatformKind> kind,
        Fact<Boolean> coversItsUsers,
        Fact<ReportingPace> operatingState,
        Fact<ReportingPace> leakDetection,
        Fact<Boolean> usersWithPropertyFireManagement,
        Fact<Set<DataRecipient>> sharesWith
) {
}
