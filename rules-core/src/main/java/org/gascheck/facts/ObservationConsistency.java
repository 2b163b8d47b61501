package org.gascheck.facts;

import java.util.List;
import org.gascheck.Text;

/** What the facts of an observation say of each other. */
public final class ObservationConsistency implements Consistency<Observation> {

    private static final Contradiction FOUND_THOUGH_NOT_INSPECTED = Contradiction.refused("found-though-not-inspected",
            "有检查结论的，说明检查过", "what has a finding was inspected");
    private static final Text NOT_INSPECTED = new Text(
            "资料写明该项未经检查", "it is said that nobody has inspected this");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(FOUND_THOUGH_NOT_INSPECTED);
    }

    @Override
    public void compare(Observation observation, Comparison comparison) {
        if (observation.found().isGiven()) {
            comparison.follows(FOUND_THOUGH_NOT_INSPECTED, observation.inspected(), List.of(true), observation.found());
        } else if (Boolean.FALSE.equals(observation.inspected().given())) {
            comparison.leaveToAPerson(observation.found(), List.of(true, false), observation.inspected(),
                    NOT_INSPECTED);
        }
        Doubts.foundByNobody(observation.found(), false, true, observation.observer(), comparison);
    }
}
