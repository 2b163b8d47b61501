package org.gascheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.ReportWriter;
import org.gascheck.reports.Voice;
import org.gascheck.reports.marks.MarkWords;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.waivers.WaiverUse;

/** Tells after the reports which waivers are unused, expired or about to expire. For one thread. */
final class WaiverNotes implements ReportWriter {

    private final ReportWriter reports;
    private final Marks marks;
    private final WaiverUse use;
    private final PrintStream err;
    private final Voice voice;

    WaiverNotes(ReportWriter reports, Marks marks, PrintStream err, Voice voice) {
        this.reports = reports;
        this.marks = marks;
        this.use = new WaiverUse(marks.waivers());
        this.err = err;
        this.voice = voice;
    }

    @Override
    public void write(String submission, ComplianceReport report) throws IOException {
        reports.write(submission, report);
        new MarkedReport(marks, submission, report).count(use);
    }

    @Override
    public void write(String submission, ComplianceReport report, FromSheet sheet) throws IOException {
        reports.write(submission, report, sheet);
        new MarkedReport(marks, submission, report).count(use);
    }

    @Override
    public void skip(String submission, List<Problem> problems) throws IOException {
        reports.skip(submission, problems);
    }

    @Override
    public void note(FromSheet sheet) throws IOException {
        reports.note(sheet);
    }

    @Override
    public void end() throws IOException {
        reports.end();
        MarkWords words = new MarkWords(voice);
        use.told().stream()
                .filter(WaiverUse.Told::isToBeLookedAt)
                .map(words::waiver)
                .forEach(err::println);
        err.flush();
    }
}
