package org.gascheck.subjects.hazards;

import static org.gascheck.facts.Comparison.told;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a hazard say of each other. */
public final class HazardConsistency implements Consistency<Hazard> {

    private static final Contradiction DAYS_IN_DISORDER = Contradiction.refused("days-of-a-hazard-in-disorder",
            "隐患先发现，再整改，复查合格后销号；整改期限不早于发现",
            "a hazard is found, put right, reinspected and closed in this order; its deadline is not before the first");
    private static final Contradiction RECTIFIED_BUT_NOT_PASSED = Contradiction.disputed("rectified-but-not-passed",
            "写明隐患已整改，又写明复查不合格",
            "the hazard is said to be put right, and not to have passed its reinspection");
    private static final Contradiction CLOSED_THOUGH_OPEN = Contradiction.disputed("closed-though-not-rectified",
            "写明隐患已销号，又写明没有整改", "the hazard is said to be closed, and not to be put right");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(
                DAYS_IN_DISORDER, RECTIFIED_BUT_NOT_PASSED, CLOSED_THOUGH_OPEN, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(Hazard hazard, Comparison comparison) {
        HappenedDays.compare(hazard.rectified(), hazard.rectifiedOn(), comparison);
        HappenedDays.compare(hazard.closed(), hazard.closedOn(), comparison);
        inOrder(hazard.foundOn(), hazard.plan().deadline(), comparison);
        inOrder(hazard.foundOn(), hazard.rectifiedOn(), comparison);
        inOrder(hazard.rectifiedOn(), hazard.closedOn(), comparison);
        boolean passed = Boolean.TRUE.equals(hazard.reinspectionPassed().given());
        if (passed) {
            inOrder(hazard.rectifiedOn(), hazard.reinspectedOn(), comparison);
            inOrder(hazard.reinspectedOn(), hazard.closedOn(), comparison);
        }
        boolean failed = Boolean.FALSE.equals(hazard.reinspectionPassed().given());
        if (failed && Boolean.TRUE.equals(hazard.rectified().given())
                && !isBefore(hazard.reinspectedOn(), hazard.rectifiedOn())) {
            comparison.dispute(RECTIFIED_BUT_NOT_PASSED,
                    told(hazard.rectified(), false), told(hazard.reinspectionPassed(), true));
        }
        if (Boolean.TRUE.equals(hazard.closed().given()) && Boolean.FALSE.equals(hazard.rectified().given())) {
            comparison.dispute(CLOSED_THOUGH_OPEN, told(hazard.closed(), false), told(hazard.rectified(), true));
        }
    }

    private static void inOrder(Fact<LocalDate> first, Fact<LocalDate> then, Comparison comparison) {
        if (isBefore(then, first)) {
            comparison.refuse(DAYS_IN_DISORDER, then, first);
        }
    }

    private static boolean isBefore(Fact<LocalDate> one, Fact<LocalDate> other) {
        return one.isGiven() && other.isGiven() && one.given().isBefore(other.given());
    }
}
