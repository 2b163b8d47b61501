package org.gascheck.subjects.emergency;

import java.time.LocalDateTime;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.MayLieAhead;

/** A time for which somebody is posted, by the clock of the place. */
@Consistent(ShiftConsistency.class)
public record Shift(
        @MayLieAhead Fact<LocalDateTime> from,
        @MayLieAhead Fact<LocalDateTime> until
) {
}
