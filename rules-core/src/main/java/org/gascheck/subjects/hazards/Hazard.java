package org.gascheck.subjects.hazards;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.buildings.Community;
import org.gascheck.subjects.enterprises.GasCompany;
import org.gascheck.subjects.pipelines.PipelineFacility;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.users.GasUser;

/** A hazard that was found, whatever it was found at: a line of the ledger (台账) of an area. */
@Consistent(HazardConsistency.class)
public record Hazard(
        String id,
        Fact<String> name,
        Ref<District> district,
        Fact<HazardPlace> foundAt,
        @NotJudged Ref<GasUser> user,
        @NotJudged Ref<GasCompany> gasCompany,
        @NotJudged Ref<Community> community,
        @NotJudged Ref<PipelineFacility> facility,
        Fact<HazardClass> hazardClass,
        Fact<Boolean> major,
        @NotJudged Fact<String> ground,
        @Happened Fact<LocalDate> foundOn,
        @NotJudged Fact<String> foundBy,
        RectificationPlan plan,
        Fact<Boolean> rectified,
        @Happened Fact<LocalDate> rectifiedOn,
        @NotJudged Fact<Boolean> reinspectionPassed,
        @NotJudged Fact<String> reinspectedBy,
        @NotJudged @Happened Fact<LocalDate> reinspectedOn,
        @NotJudged Fact<Boolean> closed,
        @NotJudged @Happened Fact<LocalDate> closedOn
) implements Identified {
}
