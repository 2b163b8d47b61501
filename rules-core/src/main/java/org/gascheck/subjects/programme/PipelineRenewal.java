package org.gascheck.subjects.programme;

import org.gascheck.facts.Fact;

/** What a district has set up for the renewal of pipelines and stations that were assessed (更新改造). */
public record PipelineRenewal(
        Fact<Boolean> facilitiesAssessed,
        Fact<Boolean> worklist,
        Fact<Boolean> implementationPlan,
        Fact<KeyProjectListing> keyProjectListing
) {
}
