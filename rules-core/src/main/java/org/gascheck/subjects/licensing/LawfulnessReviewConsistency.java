package org.gascheck.subjects.licensing;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of a review of lawfulness say of each other. */
public final class LawfulnessReviewConsistency implements Consistency<LawfulnessReview> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of();
    }

    @Override
    public void compare(LawfulnessReview review, Comparison comparison) {
        Doubts.foundByNobody(
                review.finding(), Lawfulness.LAWFUL, Lawfulness.SUSPECTED, review.reviewedBy(), comparison);
    }
}
