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
 * Which requirements do not apply to a subject: every rule says of every subject of its kind what it comes to, so that
 * those, which are most of them, are what is left by all that is told otherwise.
 */
final class OtherRequirements {

    private final Run run;
    private final Map<Of, Set<String>> told = new HashMap<>();

    private record Of(ReportedSubject subject, String instrument) {
    }

    /** Those of a submission of which all but they are told. */
    OtherRequirements(Run run, List<Finding> open, List<SettledSubject> settled) {
        this.run = run;
        for (Finding each : open) {
            of(each.subject(), each.instrument()).add(each.requirement());
        }
        for (SettledSubject each : settled) {
            if (each.outcome() != Outcome.NOT_APPLICABLE) {
                of(each.subject(), each.instrument()).addAll(each.requirements());
            }
        }
    }

    private Set<String> of(ReportedSubject subject, String instrument) {
        return told.computeIfAbsent(new Of(subject, instrument), key -> new HashSet<>());
    }

    /** Their ids, in the order of the instrument. */
    List<String> of(String instrument, ReportedSubject subject) {
        Set<String> otherwise = told.getOrDefault(new Of(subject, instrument), Set.of());
        List<String> left = new ArrayList<>();
        run.instrument(instrument).requirements().forEach((id, requirement) -> {
            if (requirement.subject().equals(subject.kind()) && !otherwise.contains(id)) {
                left.add(id);
            }
        });
        return left;
    }

    /** Whether these are just the ones that do not apply. */
    boolean are(SettledSubject settled) {
        return settled.outcome() == Outcome.NOT_APPLICABLE
                && of(settled.instrument(), settled.subject()).equals(settled.requirements());
    }
}
