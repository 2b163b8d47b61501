package org.gascheck.subjects.enterprises;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.subjects.emergency.CompanyEmergency;
import org.gascheck.subjects.publicity.CompanyLeadership;
import org.gascheck.subjects.publicity.FrontlinePost;

/** A gas company (燃气经营企业), with its user information system and its links to the vendors of its users' devices. */
@Consistent(GasCompanyConsistency.class)
public record GasCompany(
        String id,
        Fact<String> name,
        Fact<Boolean> userInformationSystem,
        Fact<AccessStandard> accessStandard,
        Facts<VendorLink> vendorLinks,
        Fact<Set<VendorDataUse>> vendorDataUses,
        CompanyLeadership leadership,
        Facts<FrontlinePost> posts,
        CompanyEmergency emergency
) implements Identified {
}
