package org.gascheck.subjects.works;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of pipe or fittings say of each other. */
public final class PipeMaterialConsistency implements Consistency<PipeMaterial> {

    private static final Contradiction RESULT_OF_NO_INSPECTION = Contradiction.refused("result-of-no-inspection",
            "有检验结论的，说明检验过", "what has a result was inspected");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(RESULT_OF_NO_INSPECTION);
    }

    @Override
    public void compare(PipeMaterial material, Comparison comparison) {
        if (material.result().isGiven()) {
            comparison.follows(RESULT_OF_NO_INSPECTION, material.inspected(), List.of(true), material.result());
        }
    }
}
