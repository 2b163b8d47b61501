package org.gascheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Verdict;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.ReportWriter;

/** Has reports written by another, and does something besides. For one thread. */
abstract class AroundReports implements ReportWriter {

    private final ReportWriter reports;

    /** Around what writes them. */
    AroundReports(ReportWriter reports) {
        this.reports = reports;
    }

    /** Hears of each report after it was written. */
    void written(String submission, ComplianceReport report) {
        // Not all ask.
    }

    @Override
    public final void write(String submission, ComplianceReport report) throws IOException {
        reports.write(submission, report);
        written(submission, report);
    }

    @Override
    public final void write(String submission, ComplianceReport report, FromSheet sheet) throws IOException {
        reports.write(submission, report, sheet);
        written(submission, report);
    }

    @Override
    public final void skip(String submission, List<Problem> problems) throws IOException {
        reports.skip(submission, problems);
    }

    @Override
    public final void note(FromSheet sheet) throws IOException {
        reports.note(sheet);
    }

    @Override
    public final void countOthers(Map<Verdict, Long> verdicts, long unreadable) {
        reports.countOthers(verdicts, unreadable);
    }

    @Override
    public void end() throws IOException {
        reports.end();
    }
}
