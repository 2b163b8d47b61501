package org.gascheck.subjects.enterprises;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotInTemplates;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.campaign.UserSafetyCost;
import org.gascheck.subjects.campaign.UserSafetyWork;
import org.gascheck.subjects.emergency.CompanyEmergency;
import org.gascheck.subjects.licensing.Concession;
import org.gascheck.subjects.licensing.GasBusiness;
import org.gascheck.subjects.licensing.LawfulnessReview;
import org.gascheck.subjects.licensing.Licence;
import org.gascheck.subjects.licensing.ManagementAppraisal;
import org.gascheck.subjects.licensing.SafetyAssessment;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.programme.InArea;
import org.gascheck.subjects.publicity.CompanyLeadership;
import org.gascheck.subjects.publicity.FrontlinePost;

/**
 * A gas company (燃气经营企业): its people, equipment and papers, its user information system and its links to the vendors of
 * its users' devices.
 */
@Consistent(GasCompanyConsistency.class)
public record GasCompany(
        String id,
        Fact<String> name,
        @NotInTemplates Ref<District> area,
        Fact<Set<GasBusiness>> businesses,
        Workforce workforce,
        Facts<EquipmentKind> detectionEquipment,
        Facts<EquipmentKind> networkMonitoring,
        Facts<MajorHazardSource> majorHazardSources,
        Facts<PipelineUpkeep> pipelineUpkeep,
        Facts<CompanyHazard> hazards,
        Facts<FillingCheck> fillingChecks,
        Facts<StockCylinder> cylinders,
        Facts<TransportVehicle> vehicles,
        SafetyManagement safetyManagement,
        @Happened Fact<LocalDate> establishedOn,
        LawfulnessReview establishment,
        Facts<Licence> licences,
        Concession concession,
        SafetyAssessment safetyAssessment,
        ManagementAppraisal managementAppraisal,
        Fact<Boolean> userInformationSystem,
        Fact<AccessStandard> accessStandard,
        Facts<VendorLink> vendorLinks,
        Fact<Set<VendorDataUse>> vendorDataUses,
        UserSafetyWork userSafetyWork,
        Facts<UserSafetyCost> userSafetyCosts,
        Fact<Set<ProtectionTechnology>> protectionTechnologies,
        CompanyLeadership leadership,
        Facts<FrontlinePost> posts,
        CompanyEmergency emergency,
        UserManagement userManagement
) implements Identified, InArea {
}
