package org.gascheck.subjects.programme;

import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotInTemplates;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Referring;
import org.gascheck.subjects.campaign.Campaign;
import org.gascheck.subjects.coordination.Coordination;
import org.gascheck.subjects.emergency.DistrictEmergency;
import org.gascheck.subjects.hazards.Hazard;
import org.gascheck.subjects.hazards.HazardLedger;
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
        @NotInTemplates Ref<District> within,
        HandedIn handedIn,
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
        Campaign campaign,
        AssessmentProgramme assessmentProgramme,
        Signage signage,
        Responsibilities responsibilities,
        DistrictEmergency emergency,
        HazardLedger hazardLedger,
        @Referring(orUntold = true, around = "within") Facts<Hazard> hazards,
        Coordination coordination,
        IndustrySupervision industrySupervision
) implements Identified {

    private static final int LEVELS = AreaLevel.values().length;

    /** The area that is told, and those in which it lies. */
    public static Stream<District> around(Ref<District> area) {
        return Stream.iterate(area, Ref::isGiven, inner -> inner.get().within()).limit(LEVELS).map(Ref::get);
    }
}
