package org.gascheck.subjects.works;

import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.pipelines.PipelineFacility;

/** Works beside a gas facility, such as on a road, and how the facility is protected from them. */
public record NearbyWorks(
        String id,
        Fact<String> name,
        @NotJudged Ref<PipelineFacility> facility,
        Fact<Boolean> nearGasFacility,
        Fact<Boolean> underWay,
        Fact<Boolean> thirdParty,
        Fact<Set<String>> protectionParties,
        Fact<Boolean> protectionPlan,
        Observation missingProtection,
        Facts<GuardedDay> days
) implements Identified {
}
