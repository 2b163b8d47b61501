package org.gascheck.subjects.works;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A day on which a third party worked beside a gas facility, and who watched over it. */
@Consistent(GuardedDayConsistency.class)
public record GuardedDay(
        @Happened Fact<LocalDate> workedOn,
        Fact<GuardKind> guard,
        Fact<String> guardian,
        Fact<Boolean> throughout
) {
}
