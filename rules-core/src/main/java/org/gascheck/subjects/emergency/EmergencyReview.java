package org.gascheck.subjects.emergency;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A review of plans, teams and materials for gas emergencies in an area. */
public record EmergencyReview(
        @Happened Fact<LocalDate> reviewedOn,
        Fact<Set<ReviewedMatter>> matters
) {
}
