package org.gascheck.reports.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;

/**
 * Which requirements do not apply to subjects: every rule says of every subject of its kind what it comes to, so that
 * those, which are most of them, are what is left by all that is told otherwise. Immutable.
 */
final class OtherRequirements {

    private final Map<Of, List<String>> byKind = new HashMap<>();

    /** A kind of subject, or a subject, and the id of an instrument. */
    private record Of(Object subject, String instrument) {
    }

    OtherRequirements(Run run) {
        for (RunInstrument each : run.instruments()) {
            each.requirements().forEach((id, requirement) -> byKind
                    .computeIfAbsent(new Of(requirement.subject(), each.id()), key -> new ArrayList<>())
                    .add(id));
        }
    }

    /** Those of a submission of which all but they are told. */
    Left beside(List<Finding> open, List<SettledSubject> settled) {
        Left left = new Left();
        for (Finding each : open) {
            left.of(each.subject(), each.instrument()).add(each.requirement());
        }
        for (SettledSubject each : settled) {
            if (each.outcome() != Outcome.NOT_APPLICABLE) {
                left.of(each.subject(), each.instrument()).addAll(each.requirements());
            }
        }
        return left;
    }

    /** What is left of a submission. Used by one thread. */
    final class Left {

        private final Map<Of, Set<String>> told = new HashMap<>();

        private Set<String> of(ReportedSubject subject, String instrument) {
            return told.computeIfAbsent(new Of(subject, instrument), key -> new HashSet<>());
        }

        /** The ids of what does not apply to a subject, in the order of the instrument. */
        List<String> of(String instrument, ReportedSubject subject) {
            Set<String> otherwise = told.getOrDefault(new Of(subject, instrument), Set.of());
            List<String> left = new ArrayList<>();
            for (String id : byKind.getOrDefault(new Of(subject.kind(), instrument), List.of())) {
                if (!otherwise.contains(id)) {
                    left.add(id);
                }
            }
            return left;
        }

        /** Whether these are just the ones that do not apply. */
        boolean are(SettledSubject settled) {
            return settled.outcome() == Outcome.NOT_APPLICABLE
                    && of(settled.instrument(), settled.subject()).equals(settled.requirements());
        }
    }
}
