package org.gascheck.subjects.publicity;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a sign say of each other. */
public final class ResponsibilitySignConsistency implements Consistency<ResponsibilitySign> {

    private static final Contradiction HANGING_THOUGH_TAKEN_DOWN = Contradiction.refused("sign-hanging-though-taken-down",
            "有摘牌日期的公示牌不再挂着",
            "a sign with a day on which it was taken down no longer hangs");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HANGING_THOUGH_TAKEN_DOWN);
    }

    @Override
    public void compare(ResponsibilitySign sign, Comparison comparison) {
        if (sign.takenDownOn().isGiven()) {
            comparison.follows(HANGING_THOUGH_TAKEN_DOWN, sign.hanging(), List.of(false), sign.takenDownOn());
        }
    }
}
