package org.gascheck.subjects.licensing;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a ground of review say of each other. */
public final class ReviewGroundConsistency implements Consistency<ReviewGround> {

    private static final Contradiction CORRECTED_BEFORE_FOUND = Contradiction.refused("corrected-before-it-was-found",
            "纠正不早于发现", "what falls short is not corrected before it is found");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(CORRECTED_BEFORE_FOUND, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(ReviewGround ground, Comparison comparison) {
        HappenedDays.compare(ground.corrected(), ground.correctedOn(), comparison);
        if (Boolean.TRUE.equals(ground.fault().found().given())
                && ground.correctedOn().isGiven()
                && ground.fault().observedOn().isGiven()
                && ground.correctedOn().given().isBefore(ground.fault().observedOn().given())) {
            comparison.refuse(CORRECTED_BEFORE_FOUND, ground.correctedOn(), ground.fault().observedOn());
        }
    }
}
