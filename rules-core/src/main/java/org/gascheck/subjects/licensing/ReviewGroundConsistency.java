package org.gascheck.subjects.licensing;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a ground of review say of each other. */
public final class ReviewGroundConsistency implements Consistency<ReviewGround> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(ReviewGround ground, Comparison comparison) {
        HappenedDays.compare(ground.corrected(), ground.correctedOn(), comparison);
    }
}
