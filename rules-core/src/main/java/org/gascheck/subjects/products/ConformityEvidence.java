package org.gascheck.subjects.products;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/** A test report, certificate or statement that says whether a model conforms to a standard. */
@Consistent(ConformityEvidenceConsistency.class)
public record ConformityEvidence(
        Fact<NamedStandard> standard,
        Fact<String> title,
        Fact<TestResult> result
) {
}
