package org.gascheck.subjects.emergency;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a shift say of each other. */
public final class ShiftConsistency implements Consistency<Shift> {

    private static final Contradiction ENDS_BEFORE_IT_BEGINS = Contradiction.refused("shift-ends-before-it-begins",
            "班次的结束不早于开始",
            "a shift does not end before it begins");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(ENDS_BEFORE_IT_BEGINS);
    }

    @Override
    public void compare(Shift shift, Comparison comparison) {
        if (shift.from().isGiven() && shift.until().isGiven() && shift.until().given().isBefore(shift.from().given())) {
            comparison.refuse(ENDS_BEFORE_IT_BEGINS, shift.until(), shift.from());
        }
    }
}
