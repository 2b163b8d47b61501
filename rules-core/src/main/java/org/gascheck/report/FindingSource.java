package org.gascheck.report;

import java.util.List;
import org.gascheck.law.Outcome;

/** Where a report has its findings from. */
sealed interface FindingSource {

    /** All of them. */
    List<Finding> all();

    /** Those with an outcome. */
    List<Finding> with(Outcome outcome);

    /** Findings that are worked out. */
    record Told(List<Finding> all) implements FindingSource {

        @Override
        public List<Finding> with(Outcome outcome) {
            return all.stream().filter(finding -> finding.outcome() == outcome).toList();
        }
    }

    /** Findings that are worked out when somebody asks for them; holds on to the submission. */
    record Concluded(List<Conclusion> conclusions) implements FindingSource {

        @Override
        public List<Finding> all() {
            SubjectNames names = new SubjectNames();
            Finding[] findings = new Finding[conclusions.size()];
            for (int i = 0; i < findings.length; i++) {
                findings[i] = conclusions.get(i).finding(names);
            }
            return List.of(findings);
        }

        @Override
        public List<Finding> with(Outcome outcome) {
            SubjectNames names = new SubjectNames();
            return conclusions.stream()
                    .filter(conclusion -> conclusion.outcome() == outcome)
                    .map(conclusion -> conclusion.finding(names))
                    .toList();
        }
    }
}
