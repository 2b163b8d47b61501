package org.gascheck.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.Verdict;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What is to be found on a whole submission: its verdict, everything that is breached, left to a person or not yet due,
 * and of the rest what the file names.
 *
 * @param findings the ids of the subjects by instrument, outcome and requirement
 */
record ExpectedReport(Verdict verdict, Map<String, Map<Outcome, Map<String, List<String>>>> findings) {

    /** Of these none may be found that is not expected. */
    private static final Set<Outcome> COMPLETE =
            EnumSet.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.NOT_YET_DUE);

    /** What a YAML file expects; nothing where it is empty. */
    static ExpectedReport read(String yaml) {
        Map<String, Map<Outcome, Map<String, List<String>>>> findings = new LinkedHashMap<>();
        Verdict verdict = null;
        Object root = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        for (Map.Entry<?, ?> entry : root == null ? Set.<Map.Entry<?, ?>>of() : ((Map<?, ?>) root).entrySet()) {
            if (entry.getKey().equals("verdict")) {
                verdict = Verdict.valueOf((String) entry.getValue());
            } else {
                ((Map<?, ?>) entry.getValue()).forEach((outcome, requirements) -> ((Map<?, ?>) requirements).forEach(
                        (requirement, subjects) ->
                                ((List<?>) subjects).forEach(subject -> add(findings, (String) entry.getKey(),
                                Outcome.valueOf((String) outcome), (String) requirement, (String) subject))));
            }
        }
        return new ExpectedReport(verdict, findings);
    }

    /**
     * What a file would expect of a report that names the same requirements of the outcomes that need not be complete.
     */
    ExpectedReport refreshedFrom(ComplianceReport report) {
        Map<String, Map<Outcome, Map<String, List<String>>>> found = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            String instrument = finding.instrument();
            String requirement = finding.requirement();
            if (COMPLETE.contains(finding.outcome()) || names(instrument, requirement)) {
                add(found, instrument, finding.outcome(), requirement, finding.subject().id());
            }
        }
        return new ExpectedReport(report.verdict(), found);
    }

    private boolean names(String instrument, String requirement) {
        return findings.getOrDefault(instrument, Map.of()).entrySet().stream()
                .anyMatch(entry -> !COMPLETE.contains(entry.getKey()) && entry.getValue().containsKey(requirement));
    }

    /** How this differs from what is expected, a line for each finding; nothing if it does not. */
    List<String> differencesFrom(ExpectedReport expected) {
        Set<String> wanted = expected.lines();
        Set<String> found = lines();
        List<String> differences = new ArrayList<>();
        wanted.stream().filter(line -> !found.contains(line)).forEach(line -> differences.add("- " + line));
        found.stream().filter(line -> !wanted.contains(line)).forEach(line -> differences.add("+ " + line));
        return differences;
    }

    private Set<String> lines() {
        Set<String> lines = new TreeSet<>(Set.of("verdict: " + verdict));
        findings.forEach((instrument, outcomes) -> outcomes.forEach((outcome, requirements) -> requirements.forEach(
                (requirement, subjects) -> subjects.forEach(subject ->
                        lines.add(instrument + ": " + requirement + "@" + subject + ": " + outcome)))));
        return lines;
    }

    /** The file. */
    String yaml() {
        StringBuilder yaml = new StringBuilder("verdict: " + verdict + "\n");
        findings.forEach((instrument, outcomes) -> {
            yaml.append('\n').append(instrument).append(":\n");
            outcomes.forEach((outcome, requirements) -> {
                yaml.append("  ").append(outcome).append(":\n");
                requirements.forEach((requirement, subjects) ->
                        yaml.append("    ").append(requirement).append(": ").append(subjects).append('\n'));
            });
        });
        return yaml.toString();
    }

    private static void add(Map<String, Map<Outcome, Map<String, List<String>>>> to, String instrument, Outcome outcome,
            String requirement, String subject) {
        to.computeIfAbsent(instrument, id -> new EnumMap<>(Outcome.class))
                .computeIfAbsent(outcome, each -> new LinkedHashMap<>())
                .computeIfAbsent(requirement, id -> new ArrayList<>()).add(subject);
    }
}
