package org.gascheck.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.facts.Located;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.truth.OpenFact;

/** Where a report has its findings from. */
sealed interface FindingSource {

    /** Those of a report by instrument, requirement and subject, worked out one by one. */
    Stream<FindingEntry> entries();

    /** All of them. */
    default List<Finding> all() {
        return entries().map(FindingEntry::finding).toList();
    }

    /** Those with an outcome. */
    default List<Finding> with(Outcome outcome) {
        return entries().filter(each -> each.outcome() == outcome).map(FindingEntry::finding).toList();
    }

    /** The conclusions that unknown facts leave open. */
    default List<OpenConclusion> open() {
        throw new IllegalStateException("the report holds findings alone; expected one that was just made");
    }

    /** Findings that are worked out. */
    record Told(List<Finding> all) implements FindingSource {

        private record Worked(Finding finding) implements FindingEntry {

            @Override
            public String requirement() {
                return finding.requirement();
            }

            @Override
            public String instrument() {
                return finding.instrument();
            }

            @Override
            public Text title() {
                return finding.title();
            }

            @Override
            public Strength strength() {
                return finding.strength();
            }

            @Override
            public Outcome outcome() {
                return finding.outcome();
            }

            @Override
            public ReportedSubject subject() {
                return finding.subject();
            }

            @Override
            public Object subjectKey() {
                return finding.subject().pointer();
            }

            @Override
            public List<String> provisions() {
                return finding.provisions();
            }

            @Override
            public List<String> authorities() {
                return finding.authorities();
            }

            @Override
            public List<String> assumptions() {
                return finding.assumptions();
            }

            @Override
            public MissingTold missing() {
                return MissingTold.of(finding);
            }
        }

        @Override
        public Stream<FindingEntry> entries() {
            return all.stream().map(Worked::new);
        }
    }

    /** Findings that are worked out when somebody asks for them; holds on to the submission. */
    record Concluded(List<Conclusion> conclusions) implements FindingSource {

        private record Open(Conclusion conclusion, SubjectNames names) implements FindingEntry {

            @Override
            public String requirement() {
                return conclusion.requirement().id();
            }

            @Override
            public String instrument() {
                return conclusion.instrument().id();
            }

            @Override
            public Text title() {
                return conclusion.requirement().title();
            }

            @Override
            public Strength strength() {
                return conclusion.requirement().strength();
            }

            @Override
            public Outcome outcome() {
                return conclusion.outcome();
            }

            @Override
            public ReportedSubject subject() {
                return names.of(conclusion.subject());
            }

            @Override
            public Object subjectKey() {
                return conclusion.subject().place();
            }

            @Override
            public List<String> provisions() {
                return conclusion.provisions();
            }

            @Override
            public List<String> authorities() {
                return conclusion.inCharge().departments();
            }

            @Override
            public List<String> assumptions() {
                return conclusion.assumptions();
            }

            @Override
            public MissingTold missing() {
                return conclusion.missing();
            }

            @Override
            public Set<Located> grounds() {
                return conclusion.evidence();
            }

            @Override
            public List<OpenFact> open() {
                return conclusion.openFacts();
            }

            @Override
            public Finding finding() {
                return conclusion.finding(names);
            }
        }

        @Override
        public List<OpenConclusion> open() {
            return conclusions.stream().filter(each -> each.outcome() == Outcome.UNDETERMINED)
                    .map(OpenConclusion::new).toList();
        }

        @Override
        public Stream<FindingEntry> entries() {
            SubjectNames names = new SubjectNames();
            return conclusions.stream().map(each -> new Open(each, names));
        }
    }
}
