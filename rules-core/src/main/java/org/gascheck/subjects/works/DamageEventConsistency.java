package org.gascheck.subjects.works;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** What the facts of an event say of each other. */
public final class DamageEventConsistency implements Consistency<DamageEvent> {

    private static final Contradiction SEEN_BEFORE_IT_OCCURRED = Contradiction.refused("found-before-the-event",
            "认定不早于事件发生", "nothing is found of an event before it occurred");
    private static final Contradiction FACILITY_OF_NO_GAS = Contradiction.refused("facility-of-no-gas",
            "写明涉及所列的管道设施，说明涉及燃气设施", "an event at a facility that is listed is one at a gas facility");
    private static final Contradiction THIRD_PARTY_UNLIKE_ITS_WORKS =
            Contradiction.disputed("third-party-unlike-its-works",
            "写明引起事件的是否为第三方，与所写施工的施工方不符",
            "whether the event came from a third party is told otherwise than of the works that it came from");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(SEEN_BEFORE_IT_OCCURRED, FACILITY_OF_NO_GAS, THIRD_PARTY_UNLIKE_ITS_WORKS);
    }

    @Override
    public void compare(DamageEvent event, Comparison comparison) {
        for (Observation found : List.of(
                event.recklessConstruction(), event.ruleBreakingOperation(), event.unauthorisedBuilding())) {
            if (event.occurredOn().isGiven() && found.observedOn().isGiven()
                    && found.observedOn().given().isBefore(event.occurredOn().given())) {
                comparison.refuse(SEEN_BEFORE_IT_OCCURRED, found.observedOn(), event.occurredOn());
            }
        }
        if (event.facility().isKnown()) {
            comparison.follows(FACILITY_OF_NO_GAS, event.gasFacility(), List.of(true), event.facility());
        }
        Fact<Boolean> works = event.works().get().thirdParty();
        if (event.works().isKnown() && works.isGiven() && event.thirdParty().isGiven()
                && !works.given().equals(event.thirdParty().given())) {
            comparison.dispute(THIRD_PARTY_UNLIKE_ITS_WORKS,
                    told(event.thirdParty(), works.given()), told(works, event.thirdParty().given()),
                    told(event.works()));
        }
    }
}
