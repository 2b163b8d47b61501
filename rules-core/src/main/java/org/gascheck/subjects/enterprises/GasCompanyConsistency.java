package org.gascheck.subjects.enterprises;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a gas company say of each other. */
public final class GasCompanyConsistency implements Consistency<GasCompany> {

    private static final Contradiction STANDARD_OF_NO_SYSTEM = Contradiction.disputed(
            "access-standard-of-no-system",
            "写明没有用户管理信息系统，又写明已公开接入标准",
            "there is said to be no user information system, and its access standard to be published");
    private static final Contradiction USES_DATA_OF_NOBODY = Contradiction.disputed("uses-data-that-nobody-shares",
            "写明在作业中应用销售企业的数据，又写明没有销售企业共享数据",
            "vendors' data is said to be used, and no vendor to share any");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(STANDARD_OF_NO_SYSTEM, USES_DATA_OF_NOBODY);
    }

    @Override
    public void compare(GasCompany company, Comparison comparison) {
        if (Boolean.FALSE.equals(company.userInformationSystem().given())
                && company.accessStandard().given() == AccessStandard.PUBLISHED) {
            comparison.dispute(
                    STANDARD_OF_NO_SYSTEM,
                    told(company.userInformationSystem(), true),
                    told(company.accessStandard(), AccessStandard.NOT_DISCLOSED));
        }
        if (company.vendorDataUses().isGiven()
                && !company.vendorDataUses().given().isEmpty()
                && company.vendorLinks().isGiven()) {
            compareUses(company, comparison);
        }
    }

    private static void compareUses(GasCompany company, Comparison comparison) {
        for (VendorLink link : company.vendorLinks()) {
            if (!Boolean.FALSE.equals(link.sharesData().given())) {
                return;
            }
        }
        if (company.vendorLinks().isKnownEmpty()) {
            comparison.dispute(
                    USES_DATA_OF_NOBODY, told(company.vendorDataUses(), Set.of()), told(company.vendorLinks()));
        } else {
            for (VendorLink link : company.vendorLinks()) {
                comparison.dispute(
                        USES_DATA_OF_NOBODY, told(company.vendorDataUses(), Set.of()), told(link.sharesData(), true));
            }
        }
    }
}
