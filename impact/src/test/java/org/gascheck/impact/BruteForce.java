package org.gascheck.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;

/** What a basis comes to as one would find it by checking. */
record BruteForce(Map<String, Outcome> outcomes, Verdict verdict) {

    /** A checker by all of a basis. */
    static ComplianceChecker checker(Basis basis) {
        return GasCheck.checker(List.of(basis.pack()), basis.settings());
    }

    static BruteForce of(Basis basis, ComplianceChecker checker, Submission submission) {
        Submission asked = submission.under(Set.of(basis.pack().instrument().id()));
        var report = checker.check(basis.day() == null ? asked : asked.on(basis.day()));
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        report.entries().forEach(each ->
                outcomes.put(each.requirement() + ' ' + each.subject().pointer(), each.outcome()));
        return new BruteForce(outcomes, report.verdict());
    }

    /** The outcomes that differ in another, those that do not apply left out. */
    Map<String, String> differences(BruteForce other) {
        Map<String, String> differences = new TreeMap<>();
        Stream.concat(outcomes.keySet().stream(), other.outcomes.keySet().stream())
                .distinct()
                .filter(key -> of(key) != other.of(key))
                .forEach(key -> differences.put(key, of(key) + " -> " + other.of(key)));
        return differences;
    }

    /** The outcome of a requirement for a subject; where it is not there it does not apply. */
    Outcome of(String key) {
        return outcomes.getOrDefault(key, Outcome.NOT_APPLICABLE);
    }
}
