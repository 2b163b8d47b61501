package org.gascheck.subjects.works;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Observation;

/** What the facts of an event say of each other. */
public final class DamageEventConsistency implements Consistency<DamageEvent> {

    private static final Contradiction SEEN_BEFORE_IT_OCCURRED = Contradiction.refused("found-before-the-event",
            "认定不早于事件发生", "nothing is found of an event before it occurred");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(SEEN_BEFORE_IT_OCCURRED);
    }

    @Override
    public void compare(DamageEvent event, Comparison comparison) {
        for (Observation found : List.of(event.recklessConstruction(), event.ruleBreakingOperation(), event.unauthorisedBuilding())) {
            if (event.occurredOn().isGiven() && found.observedOn().isGiven()
                    && found.observedOn().given().isBefore(event.occurredOn().given())) {
                comparison.refuse(SEEN_BEFORE_IT_OCCURRED, found.observedOn(), event.occurredOn());
            }
        }
    }
}
