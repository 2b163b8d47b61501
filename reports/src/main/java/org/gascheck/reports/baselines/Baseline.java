package org.gascheck.reports.baselines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.marks.SubjectPaths;

/**
 * What was found in an earlier run, as far as findings are compared with it. A subject is the same that has the same
 * kind and ids in the file of the same name or, where the earlier run has no file of that name, in just one file of it.
 * Where several subjects of a file have the same ids nobody can tell which is which. Immutable.
 */
public final class Baseline {

    /** None. */
    public static final Baseline NONE = new Builder().build();

    /**
     * A finding that is compared: breached, or left to a person.
     *
     * @param subject its ids
     */
    public record Key(String source, String instrument, String requirement, String kind, String subject) {
    }

    private record Who(String source, String instrument, String kind, String subject) {
    }

    private record Known(String instrument, String kind, String subject) {
    }

    private final Map<Key, Outcome> open;
    private final Map<Who, Integer> subjects;
    private final Map<Known, Set<String>> sourcesOf;
    private final Set<String> sources;
    private final Set<List<String>> requirements;

    private Baseline(Builder builder) {
        open = new LinkedHashMap<>(builder.open);
        subjects = new HashMap<>(builder.subjects);
        sourcesOf = new HashMap<>(builder.sourcesOf);
        sources = new HashSet<>(builder.sources);
        requirements = new HashSet<>(builder.requirements);
    }

    /** Collects one. For one thread. */
    public static final class Builder {

        private final Map<Key, Outcome> open = new LinkedHashMap<>();
        private final Map<Who, Integer> subjects = new HashMap<>();
        private final Map<Known, Set<String>> sourcesOf = new HashMap<>();
        private final Set<String> sources = new HashSet<>();
        private final Set<List<String>> requirements = new HashSet<>();

        /**
         * Adds what was found of a subject by an instrument; once for each subject of each submission.
         *
         * @param found the outcomes of the requirements, by their ids
         */
        public void add(
                String source, String instrument, String kind, String subject, Map<String, Outcome> found) {
            sources.add(source);
            subjects.merge(new Who(source, instrument, kind, subject), 1, Integer::sum);
            sourcesOf.computeIfAbsent(new Known(instrument, kind, subject), key -> new HashSet<>(2)).add(source);
            found.forEach((requirement, outcome) -> {
                requirements.add(List.of(instrument, requirement));
                if (isCompared(outcome)) {
                    open.put(new Key(source, instrument, requirement, kind, subject), outcome);
                }
            });
        }

        /** What was collected. */
        public Baseline build() {
            return new Baseline(this);
        }
    }

    /** Whether nothing is compared with it. */
    public boolean isNone() {
        return this == NONE;
    }

    /** Whether findings with an outcome are compared. */
    static boolean isCompared(Outcome outcome) {
        return outcome == Outcome.BREACHED || outcome == Outcome.NEEDS_REVIEW;
    }

    /** How a finding stands to it; empty where there is none, or that is not asked of such findings. */
    public Optional<Change> change(String source, SubjectPaths paths, Finding finding) {
        if (this == NONE || !isCompared(finding.outcome())) {
            return Optional.empty();
        }
        Optional<Key> before =
                key(source, finding.instrument(), finding.requirement(), finding.subject(), paths);
        if (before.isEmpty()) {
            return Optional.of(Change.NOT_COMPARABLE);
        }
        return Optional.of(open.get(before.get()) == finding.outcome() ? Change.KNOWN : Change.NEW);
    }

    /** That under which it has a finding, if it judged the requirement for just one such subject. */
    Optional<Key> key(
            String source, String instrument, String requirement, ReportedSubject subject, SubjectPaths paths) {
        if (!requirements.contains(List.of(instrument, requirement)) || !paths.isWhole(subject)) {
            return Optional.empty();
        }
        String path = paths.of(subject);
        String in = source;
        if (!sources.contains(source)) {
            Set<String> all = sourcesOf.getOrDefault(new Known(instrument, subject.kind(), path), Set.of());
            if (all.size() != 1) {
                return Optional.empty();
            }
            in = all.iterator().next();
        }
        return subjects.getOrDefault(new Who(in, instrument, subject.kind(), path), 0) == 1
                ? Optional.of(new Key(in, instrument, requirement, subject.kind(), path))
                : Optional.empty();
    }

    /** The findings that are compared, in their order. */
    Map<Key, Outcome> open() {
        return open;
    }
}
