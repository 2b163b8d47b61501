package org.gascheck.reports;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;

/** What findings on one requirement with one outcome have in common, by whatever instruments. Used by one thread. */
final class FindingGroup {

    /** What tells one group from another. */
    record Key(String requirement, Outcome outcome, Text message) {
    }

    private final Finding first;
    private final BitSet subjects = new BitSet();
    private final BitSet assumed = new BitSet();
    private final Set<String> citations = new LinkedHashSet<>();
    private final Map<String, BitSet> subjectsByReason = new LinkedHashMap<>();
    private final Map<String, FoundReason> reasons = new LinkedHashMap<>();
    private final Map<String, BitSet> subjectsByMissing = new LinkedHashMap<>();

    FindingGroup(Finding first) {
        this.first = first;
    }

    static Key keyOf(Finding finding) {
        return new Key(finding.requirement(), finding.outcome(), finding.message());
    }

    /** Takes in a finding on a subject with a number. */
    void add(Finding finding, int subject) {
        subjects.set(subject);
        assumed.set(subject, assumed.get(subject) || !finding.assumptions().isEmpty());
        citations.add(finding.citation());
        for (FoundReason reason : finding.reasons()) {
            reasons.putIfAbsent(reason.reason(), reason);
            subjectsByReason.computeIfAbsent(reason.reason(), key -> new BitSet()).set(subject);
        }
        for (String pointer : finding.missing()) {
            subjectsByMissing.computeIfAbsent(kindOf(pointer), key -> new BitSet()).set(subject);
        }
    }

    /** A place with 0 for each position in a list: the same for like facts of all records. */
    private static String kindOf(String pointer) {
        StringBuilder kind = new StringBuilder(pointer.length());
        for (String step : pointer.substring(1).split("/")) {
            kind.append('/').append(!step.isEmpty() && step.chars().allMatch(Character::isDigit) ? "0" : step);
        }
        return kind.toString();
    }

    Finding first() {
        return first;
    }

    BitSet subjects() {
        return subjects;
    }

    /** The subjects of which findings rest on assumptions. */
    BitSet assumed() {
        return assumed;
    }

    Collection<String> citations() {
        return citations;
    }

    /** The reasons, that of the most subjects first. */
    List<FoundReason> reasons() {
        return reasons.values().stream()
                .sorted(Comparator.comparing((FoundReason each) ->
                                subjectsByReason.get(each.reason()).cardinality())
                        .reversed())
                .toList();
    }

    /** Of how many subjects a reason is told. */
    int count(FoundReason reason) {
        return subjectsByReason.get(reason.reason()).cardinality();
    }

    /** The kinds of place where facts are missing, those of the most subjects first. */
    List<String> missing() {
        return sorted(subjectsByMissing);
    }

    /** The subjects of which such a fact is missing. */
    BitSet lacking(String kindOfPlace) {
        return subjectsByMissing.get(kindOfPlace);
    }

    /** The keys, that of the most subjects first. */
    static List<String> sorted(Map<String, BitSet> bySubjects) {
        Stream<Map.Entry<String, BitSet>> all = bySubjects.entrySet().stream();
        return all.sorted(Comparator.comparing((Map.Entry<String, BitSet> each) ->
                                each.getValue().cardinality())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
