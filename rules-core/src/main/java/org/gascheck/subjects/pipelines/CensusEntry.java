package org.gascheck.subjects.pipelines;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.InRange;

/** What the census of pipelines and stations (普查建档) has on file of one, and what was done about it. */
@Consistent(CensusEntryConsistency.class)
public record CensusEntry(
        Fact<Boolean> archived,
        Fact<String> archiveNumber,
        @Happened @InRange(above = 1900, atMost = 2100, whole = true) Fact<BigDecimal> buildYear,
        Fact<DatumState> buildYearState,
        Fact<String> owner,
        Fact<DatumState> ownerState,
        Fact<String> material,
        Fact<DatumState> materialState,
        Fact<FacilityCondition> condition,
        Fact<DatumState> conditionState,
        Fact<Boolean> positionOnFile,
        Facts<FacilityAssessment> assessments,
        Fact<Boolean> onPre2000List,
        Fact<Boolean> surveyed,
        @Happened Fact<LocalDate> surveyedOn,
        Fact<Boolean> inInformationSystem
) {
}
