package org.gascheck.subjects.products;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;

/** A test report, certificate or statement that says whether a model conforms to a standard. */
@Consistent(ConformityEvidenceConsistency.class)
public record ConformityEvidence(
        Fact<NamedStandard> standard,
        Fact<String> title,
        Fact<TestResult> result,
        @Unasked @Happened Fact<LocalDate> testedOn,
        @Unasked Fact<Set<String>> models
) {
}
