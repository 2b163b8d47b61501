package org.gascheck.subjects.enterprises;

import static org.gascheck.facts.Comparison.told;

import java.math.BigDecimal;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** What is said of the people of a gas company. */
public final class WorkforceConsistency implements Consistency<Workforce> {

    private static final Contradiction PEOPLE_IN_POST_OF_NOBODY = Contradiction.disputed("people-in-post-of-nobody",
            "写明有在岗人员，又写明没有从业人员", "people are said to be in post, and nobody to work for the company");

    private static final Text ACTS_AFTER_THE_FINDING = new Text(
            "认定“三违”不突出以后又有违规行为，当时的认定没有包括",
            "acts against the rules were found not to be prominent before there were others, which that leaves out");

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
        if (workforce.violations().isGiven()) {
            Observation prominent = workforce.violationsProminent();
            workforce.violations().forEach(violation -> Doubts.foundBefore(violation.occurredOn(),
                    prominent.observedOn(), prominent.found(), false, true, ACTS_AFTER_THE_FINDING, comparison));
        }
    }

    private static void compare(Workforce workforce, Fact<BigDecimal> inPost, Comparison comparison) {
        if (inPost.isGiven() && inPost.given().signum() > 0) {
            comparison.dispute(PEOPLE_IN_POST_OF_NOBODY, told(inPost, BigDecimal.ZERO), told(workforce.members()));
        }
    }
}
