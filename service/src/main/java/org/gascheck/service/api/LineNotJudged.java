package org.gascheck.service.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.JsonReports;

/** What answers a line of a stream that cannot be judged. */
final class LineNotJudged {

    private LineNotJudged() {
    }

    /** The answer, with the problems of the line of that number. */
    static byte[] of(long number, List<Problem> problems, ReportForm form) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        JsonReports.lines(line, form).skip(Long.toString(number), problems);
        return line.toByteArray();
    }

    /** The answer, with why the line was refused as a whole. */
    static byte[] of(long number, Text why, ReportForm form) throws IOException {
        return of(number, List.of(new Problem(Long.toString(number), 0, 0, "", why)), form);
    }
}
