package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** The examination of a licence by a department, and who approved its result. */
@Consistent(LicenceExaminationConsistency.class)
public record LicenceExamination(
        Fact<Boolean> concluded,
        @Happened Fact<LocalDate> concludedOn,
        Fact<Approver> approvedBy,
        @Happened Fact<LocalDate> approvedOn
) {
}
