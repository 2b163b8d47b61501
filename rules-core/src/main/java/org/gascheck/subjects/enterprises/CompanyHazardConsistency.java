package org.gascheck.subjects.enterprises;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a hazard say of each other. */
public final class CompanyHazardConsistency implements Consistency<CompanyHazard> {

    private static final Contradiction DUE_BEFORE_IT_WAS_FOUND = Contradiction.refused(
            "rectification-due-before-found",
            "隐患的整改期限不早于发现", "a hazard is not due to be put right before it is found");

    private static final int YEARS_OF_A_DEADLINE = 10;
    private static final Text DUE_IN_MANY_YEARS = new Text(
            "整改期限在发现隐患十年以后，可能写错了",
            "the deadline is more than ten years after the hazard was found, which may be a slip");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(DUE_BEFORE_IT_WAS_FOUND, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(CompanyHazard hazard, Comparison comparison) {
        HappenedDays.compare(hazard.rectified(), hazard.rectifiedOn(), comparison);
        HappenedDays.compare(hazard.verified(), hazard.verifiedOn(), comparison);
        HappenedDays.compare(hazard.closed(), hazard.closedOn(), comparison);
        if (hazard.foundOn().isGiven() && hazard.rectifyBy().isGiven()
                && hazard.rectifyBy().given().isBefore(hazard.foundOn().given())) {
            comparison.refuse(DUE_BEFORE_IT_WAS_FOUND, hazard.rectifyBy(), hazard.foundOn());
        }
        Doubts.farAhead(hazard.rectifyBy(), hazard.foundOn(), YEARS_OF_A_DEADLINE, DUE_IN_MANY_YEARS, comparison);
        Doubts.foundByNobody(hazard.verified(), true, false, hazard.verifiedBy(), comparison);
    }
}
