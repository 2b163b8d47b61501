package org.gascheck.subjects.products;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of a test say of each other. */
public final class ProductTestConsistency implements Consistency<ProductTest> {

    private static final Contradiction STANDARD_ENDS_BEFORE_IT_BEGINS = Contradiction.refused(
            "standard-ends-before-it-begins", "标准的实施日期不晚于废止日期", "a standard is not replaced before it takes effect");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(STANDARD_ENDS_BEFORE_IT_BEGINS);
    }

    @Override
    public void compare(ProductTest test, Comparison comparison) {
        if (test.standardFrom().isGiven() && test.standardUntil().isGiven()
                && !test.standardUntil().given().covers(test.standardFrom().given())) {
            comparison.refuse(STANDARD_ENDS_BEFORE_IT_BEGINS, test.standardFrom(), test.standardUntil());
        }
        Doubts.foundByNobody(test.result(), TestResult.PASS, TestResult.FAIL, test.testedBy(), comparison);
    }
}
