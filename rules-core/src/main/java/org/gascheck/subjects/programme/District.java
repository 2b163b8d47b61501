package org.gascheck.subjects.programme;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.subjects.emergency.DistrictEmergency;
import org.gascheck.subjects.licensing.AssessmentProgramme;
import org.gascheck.subjects.publicity.Responsibilities;
import org.gascheck.subjects.publicity.Signage;
import org.gascheck.subjects.supervision.IndustrySupervision;
import org.gascheck.subjects.users.VenueKind;

/** A district or sub-district and the mechanisms and platforms that it has set up. */
@Consistent(DistrictConsistency.class)
public record District(
        String id,
        Fact<String> name,
        Fact<AreaLevel> level,
        Fact<Boolean> coversProductQuality,
        Fact<Boolean> coversInstallationQuality,
        Fact<Boolean> coversAfterSales,
        Fact<Boolean> coversMaintenance,
        Fact<Boolean> userServicePlatform,
        Fact<Set<Party>> jointParties,
        Fact<Boolean> userDevicePlatform,
        Fact<Set<PlatformBase>> userDevicePlatformBases,
        SafetyPlatform safetyPlatform,
        Fact<Boolean> venueListEstablished,
        Fact<Set<VenueKind>> venueListKinds,
        Fact<Set<VenueKind>> venueKindsPresent,
        Facts<PriceRecord> priceRecords,
        TestingAgencyList testingAgencies,
        PipelineRenewal pipelineRenewal,
        Fact<Boolean> undergroundMonitoringPilot,
        AssessmentProgramme assessmentProgramme,
        Signage signage,
        Responsibilities responsibilities,
        DistrictEmergency emergency,
        IndustrySupervision industrySupervision
) implements Identified {
}
