package org.gascheck.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.ReportedInstrument;

/**
 * What was found on a day, of which little is worked out.
 *
 * @param entries the findings by each instrument in force; those of two days on one submission are of the same
 *                requirements and subjects, in the same order
 */
record JudgedDay(ComplianceReport report, Map<String, List<FindingEntry>> entries) {

    static JudgedDay of(ComplianceReport report) {
        Map<String, List<FindingEntry>> entries = new LinkedHashMap<>();
        report.instruments().forEach(each -> entries.put(each.id(), List.of()));
        entries.putAll(report.entries().collect(
                Collectors.groupingBy(FindingEntry::instrument, LinkedHashMap::new, Collectors.toList())));
        return new JudgedDay(report, entries);
    }

    /** Whether all outcomes and verdicts are the same as on another day. */
    boolean isLike(JudgedDay other) {
        boolean alike = report.verdict() == other.report.verdict()
                && report.instruments().equals(other.report.instruments());
        for (ReportedInstrument instrument : report.instruments()) {
            if (!other.entries.containsKey(instrument.id())) {
                alike = false;
                continue;
            }
            List<FindingEntry> own = entries.get(instrument.id());
            List<FindingEntry> others = other.entries.get(instrument.id());
            check(own.size() == others.size(), other);
            for (int i = 0; i < own.size(); i++) {
                FindingEntry one = own.get(i);
                FindingEntry two = others.get(i);
                check(one.requirement().equals(two.requirement()) && one.subjectKey().equals(two.subjectKey()), other);
                alike &= one.outcome() == two.outcome();
            }
        }
        return alike;
    }

    private void check(boolean onTheSame, JudgedDay other) {
        if (!onTheSame) {
            throw new IllegalStateException("the findings of " + report.assessedOn() + " are on other requirements or "
                    + "subjects than those of " + other.report.assessedOn());
        }
    }
}
