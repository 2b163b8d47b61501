package org.gascheck.subjects.enterprises;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.subjects.licensing.Lawfulness;
import org.gascheck.subjects.licensing.Licence;
import org.gascheck.subjects.licensing.SafetyAssessmentConsistency;
import org.gascheck.subjects.products.SamePaper;
import org.gascheck.subjects.programme.CompanyConnection;
import org.gascheck.subjects.programme.District;

/** What the facts of a gas company say of each other. */
public final class GasCompanyConsistency implements Consistency<GasCompany> {

    private static final Contradiction STANDARD_OF_NO_SYSTEM = Contradiction.disputed(
            "access-standard-of-no-system",
            "写明没有用户管理信息系统，又写明已公开接入标准",
            "there is said to be no user information system, and its access standard to be published");
    private static final Contradiction USES_DATA_OF_NOBODY = Contradiction.disputed("uses-data-that-nobody-shares",
            "写明在作业中应用销售企业的数据，又写明没有销售企业共享数据",
            "vendors' data is said to be used, and no vendor to share any");

    private static final Contradiction LICENCE_TOLD_DIFFERENTLY = Contradiction.disputed(
            "licence-told-differently",
            "同一编号的许可证写了两次，所写的有效期或状态不同",
            "one licence is told twice, with another last day or status");

    private static final Contradiction NOT_ON_THE_LIST_OF_ITS_AREA = Contradiction.disputed(
            "company-not-on-the-list-of-its-area",
            "平台清单应列明辖区内全部燃气公司，而属于该辖区的这家公司不在其中",
            "the list of the platform has all gas companies of its area, and this one of the area is not on it");

    private static final Text REVIEWED_BEFORE_IT_WAS_SET_UP = new Text(
            "审查在企业设立以前，说明不了这次设立", "it was reviewed before the company was set up, which tells nothing of that");

    private static final Text FOUND_AFTER_THE_LIST = new Text(
            "清单更新以后又发现了隐患，清单未必列入", "a hazard was found after the list was updated, which may leave it out");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(
                STANDARD_OF_NO_SYSTEM, USES_DATA_OF_NOBODY, LICENCE_TOLD_DIFFERENTLY, NOT_ON_THE_LIST_OF_ITS_AREA);
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
        Doubts.foundBefore(company.establishedOn(), company.establishment().reviewedOn(),
                company.establishment().finding(), Lawfulness.LAWFUL, Lawfulness.SUSPECTED,
                REVIEWED_BEFORE_IT_WAS_SET_UP, comparison);
        RiskList list = company.safetyManagement().hazardList();
        if (company.hazards().isGiven()) {
            company.hazards().forEach(hazard -> Doubts.foundBefore(hazard.foundOn(), list.updatedOn(),
                    list.kept(), true, false, FOUND_AFTER_THE_LIST, comparison));
        }
        Fact<String> assessor = company.safetyAssessment().assessor();
        if (company.name().isGiven() && assessor.isGiven()
                && Blanks.closed(company.name().given()).equals(Blanks.closed(assessor.given()))) {
            SafetyAssessmentConsistency.assessedByItself(
                    company.safetyAssessment(), List.of(assessor, company.name()), comparison);
        }
        District.around(company.area()).forEach(area -> compareList(company, area, comparison));
        if (company.licences().isGiven()) {
            compareLicences(company, comparison);
        }
        if (company.vendorDataUses().isGiven()
                && !company.vendorDataUses().given().isEmpty()
                && company.vendorLinks().isGiven()) {
            compareUses(company, comparison);
        }
    }

    private static void compareList(GasCompany company, District area, Comparison comparison) {
        Facts<CompanyConnection> listed = area.safetyPlatform().gasCompanies();
        if (!listed.isGiven()) {
            return;
        }
        for (CompanyConnection connection : listed) {
            if (!connection.gasCompany().isGiven() || mayBe(company, connection.gasCompany().given())) {
                return;
            }
        }
        comparison.dispute(NOT_ON_THE_LIST_OF_ITS_AREA, told(listed), told(company.area()));
    }

    /** Whether a name may be that of the company, in full or for short. */
    private static boolean mayBe(GasCompany company, String listed) {
        String name = Blanks.closed(listed);
        String own = Blanks.closed(company.name().isGiven() ? company.name().given() : company.id());
        return own.contains(name) || name.contains(own) || name.equals(Blanks.closed(company.id()));
    }

    private static void compareLicences(GasCompany company, Comparison comparison) {
        for (int i = 0; i < company.licences().size(); i++) {
            Licence one = company.licences().get(i);
            for (int j = i + 1; j < company.licences().size(); j++) {
                Licence other = company.licences().get(j);
                if (SamePaper.is(one.licenceNumber(), one.issuedOn(), other.licenceNumber(), other.issuedOn())) {
                    SamePaper.compareStatus(LICENCE_TOLD_DIFFERENTLY, one.status(), other.status(), comparison);
                    SamePaper.compareEnd(LICENCE_TOLD_DIFFERENTLY, one.expiresOn(), other.expiresOn(), comparison);
                }
            }
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
