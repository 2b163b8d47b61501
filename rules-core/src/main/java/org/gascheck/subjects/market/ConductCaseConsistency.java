package org.gascheck.subjects.market;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of a case say of each other. */
public final class ConductCaseConsistency implements Consistency<ConductCase> {

    private static final Contradiction CONFIRMED_BEFORE_COMMITTED = Contradiction.refused("confirmed-before-committed",
            "查实不早于行为发生", "a conduct is not confirmed before it occurred");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(CONFIRMED_BEFORE_COMMITTED);
    }

    @Override
    public void compare(ConductCase conduct, Comparison comparison) {
        if (conduct.committedOn().isGiven() && conduct.confirmedOn().isGiven()
                && conduct.confirmedOn().given().isBefore(conduct.committedOn().given())) {
            comparison.refuse(CONFIRMED_BEFORE_COMMITTED, conduct.confirmedOn(), conduct.committedOn());
        }
        Doubts.foundByNobody(conduct.confirmed(), false, true, conduct.confirmedBy(), comparison);
    }
}
