package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.market.Vendor;

/** What a gas company and the vendor of devices of its users do together. */
@Consistent(VendorLinkConsistency.class)
public record VendorLink(
        Ref<Vendor> vendor,
        Fact<Boolean> exchangesInformation,
        Fact<Boolean> sharesData,
        Fact<Boolean> handlesJointly
) {
}
