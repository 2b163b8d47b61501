package org.gascheck.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        return of(undetermined, JointFinding::missing);
    }

    /** Those to ask now: none of which an answer to another may make needless. */
    static List<OpenQuestion> toAskFirst(List<JointFinding> undetermined) {
        return of(undetermined, finding -> finding.askFirst().map(Set::of).orElseGet(finding::missing));
    }

    private static List<OpenQuestion> of(List<JointFinding> undetermined, Function<JointFinding, Set<String>> asked) {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        undetermined.forEach(
                finding -> asked.apply(finding).forEach(pointer -> waiting.merge(pointer, 1, Integer::sum)));
        return waiting.entrySet().stream()
                .map(fact -> new OpenQuestion(fact.getKey(), fact.getValue()))
                .sorted(Comparator.comparing(OpenQuestion::findings).reversed())
                .toList();
    }
}
