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
        if (report.verdict() != other.report.verdict() || !entries.keySet().equals(other.entries.keySet())
                || !report.instruments().equals(other.report.instruments())) {
            return false;
        }
        for (ReportedInstrument instrument : report.instruments()) {
            List<FindingEntry> own = entries.get(instrument.id());
            List<FindingEntry> others = other.entries.get(instrument.id());
            for (int i = 0; i < own.size(); i++) {
                if (own.get(i).outcome() != others.get(i).outcome()) {
                    return false;
                }
            }
        }
        return true;
    }
}
