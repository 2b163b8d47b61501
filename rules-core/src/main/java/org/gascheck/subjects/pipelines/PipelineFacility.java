package org.gascheck.subjects.pipelines;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotInTemplates;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.OnlyInTemplate;
import org.gascheck.facts.Ref;
import org.gascheck.facts.TemplateNames;
import org.gascheck.subjects.enterprises.GasCompany;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.programme.InArea;

/**
 * A facility of the gas network: a segment of pipeline (管段) or a station (场站), with its entry in the census and
 * what is found there.
 */
@TemplateNames({"pipeline-segment", "station"})
@Consistent(PipelineFacilityConsistency.class)
public record PipelineFacility(
        String id,
        Fact<String> name,
        @NotJudged Ref<GasCompany> gasCompany,
        @NotInTemplates Ref<District> area,
        Fact<FacilityKind> kind,
        Fact<ServiceState> serviceState,
        CensusEntry census,
        RenewalOrder renewal,
        @OnlyInTemplate("pipeline-segment") Fact<PressureClass> pressureClass,
        Fact<Boolean> pressurePipeline,
        PeriodicInspection periodicInspection,
        @OnlyInTemplate("pipeline-segment") Fact<Boolean> designatedOld,
        @OnlyInTemplate("pipeline-segment") Facts<PipelineDefect> defects,
        @OnlyInTemplate("pipeline-segment") Facts<Occupation> occupations,
        @OnlyInTemplate("pipeline-segment") @Happened Fact<LocalDate> occupationSearchedOn,
        @OnlyInTemplate("station") Facts<SafetyDistance> safetyDistances
) implements Identified, InArea {
}
