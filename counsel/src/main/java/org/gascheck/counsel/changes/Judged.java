package org.gascheck.counsel.changes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;

/** What the facts of a tree come to. */
public final class Judged {

    private final FactTree tree;
    private final ComplianceReport report;
    private final Map<FindingId, FindingEntry> findings = new LinkedHashMap<>();

    private Judged(FactTree tree, ComplianceReport report) {
        this.tree = tree;
        this.report = report;
        Map<Object, String> pointers = new HashMap<>();
        report.entries().forEach(entry -> findings.put(new FindingId(entry.instrument(), entry.requirement(), pointers
                .computeIfAbsent(entry.subjectKey(), key -> tree.inTree(entry.subject().pointer()))), entry));
    }

    /** What they come to by a checker; null where they cannot be so together, or not on that day. */
    public static Judged by(ComplianceChecker checker, FactTree tree) {
        try {
            return new Judged(tree, checker.check(tree.submission()));
        } catch (InvalidSubmissionException e) {
            return null;
        }
    }

    /** The facts. */
    public FactTree tree() {
        return tree;
    }

    /** How many values, records and lists were judged, at least 1. */
    public int values() {
        return tree.size();
    }

    /** The report, of which not all findings are worked out yet. */
    public ComplianceReport report() {
        return report;
    }

    /** The findings, in the order of the report. */
    public Map<FindingId, FindingEntry> findings() {
        return findings;
    }
}
