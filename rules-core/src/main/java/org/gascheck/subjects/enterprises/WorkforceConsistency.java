package org.gascheck.subjects.enterprises;

import static org.gascheck.facts.Comparison.told;

import java.math.BigDecimal;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What is said of the people of a gas company. */
public final class WorkforceConsistency implements Consistency<Workforce> {

    private static final Contradiction PEOPLE_IN_POST_OF_NOBODY = Contradiction.disputed("people-in-post-of-nobody",
            "写明有在岗人员，又写明没有从业人员", "people are said to be in post, and nobody to work for the company");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(PEOPLE_IN_POST_OF_NOBODY);
    }

    @Override
    public void compare(Workforce workforce, Comparison comparison) {
        if (workforce.members().isGiven() && workforce.members().isKnownEmpty()) {
            compare(workforce, workforce.operation().inPost(), comparison);
            compare(workforce, workforce.repair().inPost(), comparison);
        }
    }

    private static void compare(Workforce workforce, Fact<BigDecimal> inPost, Comparison comparison) {
        if (inPost.isGiven() && inPost.given().signum() > 0) {
            comparison.dispute(PEOPLE_IN_POST_OF_NOBODY, told(inPost, BigDecimal.ZERO), told(workforce.members()));
        }
    }
}
