package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Observation;

/** What the review of issued licences found on one ground, and whether it was corrected. */
@Consistent(ReviewGroundConsistency.class)
public record ReviewGround(
        Observation fault,
        Fact<Boolean> corrected,
        @Happened Fact<LocalDate> correctedOn
) {
}
