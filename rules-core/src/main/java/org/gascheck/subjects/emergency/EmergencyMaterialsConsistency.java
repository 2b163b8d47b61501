package org.gascheck.subjects.emergency;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of emergency materials say of each other. */
public final class EmergencyMaterialsConsistency implements Consistency<EmergencyMaterials> {

    private static final Contradiction DAY_OF_NO_REVIEW = Contradiction.refused(
            "day-of-no-review-of-materials",
            "有清理日期的应急物资已经清理",
            "emergency materials with a day of review were reviewed");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(DAY_OF_NO_REVIEW);
    }

    @Override
    public void compare(EmergencyMaterials materials, Comparison comparison) {
        if (materials.reviewedOn().isGiven()) {
            comparison.follows(DAY_OF_NO_REVIEW, materials.reviewed(), List.of(true), materials.reviewedOn());
        }
    }
}
