package org.gascheck.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;
import org.gascheck.report.ReportedSubject;

/**
 * What one or several instruments find of a subject in the same words; a text tells it once.
 *
 * @param findings that of each instrument; at least one
 */
public record JointFinding(List<Finding> findings) {

    /** Keeps a copy of the list. */
    public JointFinding {
        findings = List.copyOf(findings);
    }

    private record Key(
            String requirement,
            String subject,
            Outcome outcome,
            Strength strength,
            Text message,
            List<FoundReason> reasons) {}

    /** Those of some findings, the most pressing first and otherwise in their order. */
    public static List<JointFinding> of(List<Finding> findings) {
        Map<Key, List<Finding>> byKey = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byKey.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding);
        }
        return byKey.values().stream().map(JointFinding::new)
                .sorted(Comparator.comparing(JointFinding::outcome).thenComparing(JointFinding::strength))
                .toList();
    }

    private static Key key(Finding finding) {
        return new Key(finding.requirement(), finding.subject().pointer(),
                finding.outcome(), finding.strength(), finding.message(), finding.reasons());
    }

    private Finding first() {
        return findings.get(0);
    }

    /** What it is on. */
    public ReportedSubject subject() {
        return first().subject();
    }

    /** What it comes to. */
    public Outcome outcome() {
        return first().outcome();
    }

    /** How strongly it is demanded. */
    public Strength strength() {
        return first().strength();
    }

    /** What is demanded. */
    public Text title() {
        return first().title();
    }

    /** What is found. */
    public Text message() {
        return first().message();
    }

    /** Why it is so. */
    public List<FoundReason> reasons() {
        return first().reasons();
    }

    /**
     * What tells one cause from another: the first reason and where it holds, whatever is lacking; empty where none is
     * told.
     */
    Optional<Object> cause() {
        return reasons().stream().findFirst().map(JointFinding::told);
    }

    /** What tells one reason from another. */
    static Object told(FoundReason reason) {
        return List.of(reason.reason(), reason.at(), reason.more());
    }

    /** The provisions of every instrument. */
    public List<String> citations() {
        return findings.stream().map(Finding::citation).toList();
    }

    /** The missing facts under any of the instruments. */
    public Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        findings.forEach(finding -> missing.addAll(finding.missing()));
        return missing;
    }

    /** The missing fact to ask for first, by all of the instruments; empty where none may make the others needless. */
    public Optional<String> askFirst() {
        return findings.stream().map(Finding::askFirst).distinct().count() == 1
                ? Optional.ofNullable(first().askFirst())
                : Optional.empty();
    }

    /** How many more there are, at least. */
    public int moreMissing() {
        return findings.stream().mapToInt(Finding::moreMissing).max().orElse(0);
    }

    /** The evidence under any of the instruments. */
    public List<Evidence> evidence() {
        return findings.stream().flatMap(finding -> finding.evidence().stream()).distinct().toList();
    }

    /** Whether it rests on an assumption under any of the instruments. */
    public boolean isAssumed() {
        return findings.stream().anyMatch(finding -> !finding.assumptions().isEmpty());
    }

    /** How much more there is, at least. */
    public int moreEvidence() {
        return findings.stream().mapToInt(Finding::moreEvidence).max().orElse(0);
    }
}
