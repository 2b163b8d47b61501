package org.gascheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.ReportWriter;
import org.gascheck.reports.Voice;
import org.gascheck.reports.marks.MarkWords;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.waivers.WaiverUse;

/** Tells after the reports which waivers are unused, expired or about to expire. */
final class WaiverNotes extends AroundReports {

    private final Marks marks;
    private final WaiverUse use;
    private final PrintStream err;
    private final Voice voice;

    WaiverNotes(ReportWriter reports, Marks marks, PrintStream err, Voice voice) {
        super(reports);
        this.marks = marks;
        this.use = new WaiverUse(marks.waivers());
        this.err = err;
        this.voice = voice;
    }

    @Override
    void written(String submission, ComplianceReport report) {
        new MarkedReport(marks, submission, report).count(use);
    }

    @Override
    public void end() throws IOException {
        super.end();
        MarkWords words = new MarkWords(voice);
        use.told().stream()
                .filter(WaiverUse.Told::isToBeLookedAt)
                .map(words::waiver)
                .forEach(err::println);
        err.flush();
    }
}
