package org.gascheck.subjects.pipelines;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a defect say of each other. */
public final class PipelineDefectConsistency implements Consistency<PipelineDefect> {

    private static final Contradiction REPAIRED_ON_A_DAY_BUT_NOT_REPAIRED =
            Contradiction.refused("repaired-on-a-day-but-not-repaired",
            "写有修复日期的，说明已经修复", "what was repaired on a day is repaired");
    private static final Contradiction REPAIRED_BEFORE_IT_WAS_FOUND =
            Contradiction.refused("repaired-before-it-was-found",
            "修复不早于发现", "a defect is not repaired before it is found");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(REPAIRED_ON_A_DAY_BUT_NOT_REPAIRED, REPAIRED_BEFORE_IT_WAS_FOUND);
    }

    @Override
    public void compare(PipelineDefect defect, Comparison comparison) {
        if (defect.repairedOn().isGiven()) {
            comparison.follows(
                    REPAIRED_ON_A_DAY_BUT_NOT_REPAIRED, defect.repaired(), List.of(true), defect.repairedOn());
        }
        if (defect.repairedOn().isGiven() && defect.foundOn().isGiven()
                && defect.repairedOn().given().isBefore(defect.foundOn().given())) {
            comparison.refuse(REPAIRED_BEFORE_IT_WAS_FOUND, defect.repairedOn(), defect.foundOn());
        }
    }
}
