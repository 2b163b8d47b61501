package org.gascheck.subjects.works;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.NotJudged;
import org.gascheck.subjects.products.TestResult;

/** Pipe or fittings used in works. */
@Consistent(PipeMaterialConsistency.class)
public record PipeMaterial(
        @NotJudged Fact<String> what,
        Fact<Boolean> main,
        Fact<Boolean> inspected,
        Fact<TestResult> result
) {
}
