package org.gascheck.subjects.coordination;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a unit whose work is tracked say of each other. */
public final class TrackedUnitConsistency implements Consistency<TrackedUnit> {

    private static final Contradiction CORRECTED_WITHOUT_A_PROBLEM = Contradiction.refused(
            "corrected-without-a-problem",
            "写明问题已纠正的，说明发现过问题", "where a problem was corrected, there was one");
    private static final Contradiction FOUND_WITHOUT_TRACKING = Contradiction.disputed("found-without-tracking",
            "写明没有跟踪督导过，又写明督导发现问题", "the unit is said not to have been tracked, and tracking to have found a problem");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(CORRECTED_WITHOUT_A_PROBLEM, FOUND_WITHOUT_TRACKING, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(TrackedUnit unit, Comparison comparison) {
        HappenedDays.compare(unit.tracked(), unit.lastTrackedOn(), comparison);
        HappenedDays.compare(unit.problemFound(), unit.problemFoundOn(), comparison);
        if (Boolean.TRUE.equals(unit.problemCorrected().given())) {
            comparison.follows(
                    CORRECTED_WITHOUT_A_PROBLEM, unit.problemFound(), List.of(true), unit.problemCorrected());
        }
        if (Boolean.FALSE.equals(unit.tracked().given()) && Boolean.TRUE.equals(unit.problemFound().given())) {
            comparison.dispute(FOUND_WITHOUT_TRACKING, told(unit.tracked(), true), told(unit.problemFound(), false));
        }
    }
}
