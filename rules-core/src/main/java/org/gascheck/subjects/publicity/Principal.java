package org.gascheck.subjects.publicity;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;

/** A principal (主要负责人) of a gas company. */
@Consistent(PrincipalConsistency.class)
public record Principal(
        @Unasked Fact<String> name,
        @Happened Fact<LocalDate> appointedOn,
        Facts<PrincipalTraining> trainings,
        Facts<DutyReport> reports
) {
}
