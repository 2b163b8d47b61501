package org.gascheck.subjects.works;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.pipelines.PipelineFacility;

/** An event at a pipeline that came from works or building by others. */
@Consistent(DamageEventConsistency.class)
public record DamageEvent(
        String id,
        @Happened Fact<LocalDate> occurredOn,
        @NotJudged Ref<NearbyWorks> works,
        @NotJudged Ref<PipelineFacility> facility,
        Fact<Boolean> gasFacility,
        Fact<Boolean> thirdParty,
        Fact<Boolean> facilityDamaged,
        Observation recklessConstruction,
        Observation ruleBreakingOperation,
        Observation unauthorisedBuilding
) implements Identified {
}
