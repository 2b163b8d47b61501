package org.gascheck.subjects.works;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;

/** Works on gas pipelines or stations (燃气工程), from the first day of construction to use. */
@Consistent(GasWorksConsistency.class)
public record GasWorks(
        String id,
        Fact<String> name,
        Fact<Boolean> started,
        @Happened Fact<LocalDate> startedOn,
        Fact<Boolean> putIntoUse,
        @Happened Fact<LocalDate> putIntoUseOn,
        QualitySupervision qualitySupervision,
        SpecialEquipmentWorks specialEquipment,
        Facts<PipeMaterial> materials,
        Facts<WorksAcceptance> acceptances,
        Facts<WorksContract> contracts,
        Fact<Boolean> constructionPlanApproved,
        Facts<PlanDeviation> planDeviations,
        @Happened Fact<LocalDate> planComparedOn
) implements Identified {
}
