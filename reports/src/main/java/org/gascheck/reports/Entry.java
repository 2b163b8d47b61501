package org.gascheck.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;

/**
 * A finding as a text report shows it: one that several instruments share, with the same words, stands there once.
 *
 * @param findings that of each instrument; at least one
 */
record Entry(List<Finding> findings) {

    private record Key(String requirement, String subject, Outcome outcome, Strength strength, Text message) {
    }

    /** The entries of a report, the worst first and otherwise in its order. */
    static List<Entry> of(ComplianceReport report) {
        Map<Key, List<Finding>> byKey = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            byKey.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding);
        }
        return byKey.values().stream().map(Entry::new)
                .sorted(Comparator.comparing(Entry::outcome).thenComparing(Entry::strength))
                .toList();
    }

    private static Key key(Finding finding) {
        return new Key(finding.requirement().id(), finding.subject().pointer(), finding.outcome(), finding.strength(), finding.message());
    }

    /** The finding of the first instrument. */
    Finding first() {
        return findings.get(0);
    }

    Outcome outcome() {
        return first().outcome();
    }

    Strength strength() {
        return first().strength();
    }

    /** The missing facts under any of the instruments. */
    Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        findings.forEach(finding -> missing.addAll(finding.missing()));
        return missing;
    }

    /** The evidence under any of the instruments. */
    List<Evidence> evidence() {
        return findings.stream().flatMap(finding -> finding.evidence().stream()).distinct().toList();
    }
}
