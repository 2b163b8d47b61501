package org.gascheck.subjects.products;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.Unasked;

/** A test of a product to a safety standard, such as a spot check of the market. */
@Consistent(ProductTestConsistency.class)
public record ProductTest(
        @Unasked Fact<String> standard,
        @MayLieAhead Fact<LocalDate> standardFrom,
        Fact<Expiry> standardUntil,
        Fact<TestResult> result,
        @Unasked @Happened Fact<LocalDate> testedOn,
        Fact<String> testedBy,
        @Unasked Fact<Set<String>> models
) {
}
