package org.gascheck.subjects.works;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** What the law of special equipment (特种设备) asks of works: notice before construction, inspection of installation. */
@Consistent(SpecialEquipmentWorksConsistency.class)
public record SpecialEquipmentWorks(
        Fact<Boolean> present,
        Fact<Boolean> noticeGiven,
        @Happened Fact<LocalDate> noticeGivenOn,
        Fact<Boolean> inspectionPassed,
        @Happened Fact<LocalDate> inspectionPassedOn
) {
}
