package org.gascheck.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;

/**
 * A missing fact, and how much waits for it.
 *
 * @param pointer its JSON Pointer
 * @param findings how many findings wait for it; what several instruments find in the same words counts once
 */
public record OpenQuestion(String pointer, int findings) {

    /** Those of a report, the most wanted first. */
    public static List<OpenQuestion> of(ComplianceReport report) {
        return of(JointFinding.of(report.findings()).stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED).toList());
    }

    static List<OpenQuestion> of(List<JointFinding> undetermined) {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        undetermined.forEach(finding -> finding.missing().forEach(pointer -> waiting.merge(pointer, 1, Integer::sum)));
        return waiting.entrySet().stream()
                .map(fact -> new OpenQuestion(fact.getKey(), fact.getValue()))
                .sorted(Comparator.comparing(OpenQuestion::findings).reversed())
                .toList();
    }
}
