package org.gascheck.subjects.emergency;

import java.time.LocalDateTime;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a shift say of each other. */
public final class ShiftConsistency implements Consistency<Shift> {

    private static final Contradiction ENDS_BEFORE_IT_BEGINS = Contradiction.refused(
            "shift-ends-before-it-begins",
            "班次的结束不早于开始",
            "a shift does not end before it begins");

    /** No shift that counts is before or after. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1950, 1, 1, 0, 0);
    private static final LocalDateTime LATEST = LocalDateTime.of(2100, 12, 31, 23, 59);

    @Override
    public List<Contradiction> contradictions() {
        return List.of(ENDS_BEFORE_IT_BEGINS);
    }

    @Override
    public void compare(Shift shift, Comparison comparison) {
        LocalDateTime from = shift.from().given();
        LocalDateTime until = shift.until().given();
        if (from == null && until != null) {
            comparison.isWithin(shift.from(), EARLIEST, until, List.of(shift.until()));
        } else if (from != null && until == null) {
            comparison.isWithin(shift.until(), from, LATEST, List.of(shift.from()));
        } else if (from != null && until.isBefore(from)) {
            comparison.refuse(ENDS_BEFORE_IT_BEGINS, shift.until(), shift.from());
        }
    }
}
