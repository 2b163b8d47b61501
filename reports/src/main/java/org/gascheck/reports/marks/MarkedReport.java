package org.gascheck.reports.marks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.Voice;
import org.gascheck.reports.baselines.BaselineComparison;
import org.gascheck.reports.results.SettledSubject;
import org.gascheck.reports.waivers.WaiverUse;

/** What marks come to for a report: they stand beside it, and turn nothing of it. */
public final class MarkedReport {

    private final Marks marks;
    private final String source;
    private final ComplianceReport report;
    private final SubjectPaths paths;
    private final Marks.OfSubmission ofSubmission;

    /** The marks of a report on a submission that was read from a file. */
    public MarkedReport(Marks marks, String source, ComplianceReport report) {
        this.marks = marks;
        this.source = source;
        this.report = report;
        Map<String, ReportedSubject> subjects = new LinkedHashMap<>();
        if (!marks.areNone()) {
            report.entries().forEach(each -> subjects.putIfAbsent(each.subject().pointer(), each.subject()));
        }
        this.paths = new SubjectPaths(subjects.values());
        this.ofSubmission = marks.on(source, report.assessedOn(), subjects.values());
    }

    /** By what it is marked. */
    public Marks marks() {
        return marks;
    }

    /** That of a finding. */
    public Mark of(Finding finding) {
        return ofSubmission.of(finding);
    }

    /** The findings that are waived. */
    public List<Finding> waived() {
        return marks.waivers().isEmpty() ? List.of() : report.findings(Outcome.BREACHED).stream()
                .filter(ofSubmission::isWaived)
                .toList();
    }

    /** Counts what its waivers are good for. */
    public void count(WaiverUse use) {
        use.add(source, report.assessedOn(), paths, report.findings(Outcome.BREACHED));
    }

    /** How its findings stand to those of the earlier run. */
    public BaselineComparison comparison() {
        BaselineComparison comparison = new BaselineComparison(marks.baseline());
        if (!marks.baseline().isNone()) {
            List<Finding> open = new ArrayList<>();
            List<SettledSubject> settled = new ArrayList<>();
            report.entries().forEach(each -> {
                if (each.outcome().compareTo(Outcome.SATISFIED) < 0) {
                    open.add(each.finding());
                } else {
                    settled.add(new SettledSubject(
                            each.subject(), each.instrument(), each.outcome(), List.of(each.requirement())));
                }
            });
            comparison.add(source, paths, open, settled);
        }
        return comparison;
    }

    /** What is to be said of them beside the verdict, a line each. */
    public List<String> lines(Voice voice) {
        List<String> lines = new ArrayList<>();
        if (!marks.waivers().isEmpty()) {
            int waived = waived().size();
            lines.add(voice.say(
                    "已豁免 " + waived + " 项不符合；豁免不改变结论",
                    waived + " waived; what is waived is breached all the same, and turns no verdict"));
        }
        if (!marks.baseline().isNone()) {
            lines.addAll(new MarkWords(voice).comparison(comparison()));
        }
        return lines;
    }
}
