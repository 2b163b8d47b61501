package org.gascheck.subjects.works;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** The supervision of the quality and safety of works by the authority (工程质量安全监管). */
@Consistent(QualitySupervisionConsistency.class)
public record QualitySupervision(
        Fact<Boolean> registered,
        @Happened Fact<LocalDate> registeredOn,
        Fact<Boolean> exempt
) {
}
