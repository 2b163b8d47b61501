package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;
import org.gascheck.report.TextsTold;
import org.gascheck.reports.marks.Marks;

/** Writes a list in JSON of reports, each with its submission, and of the problems of submissions without one. */
final class JsonListWriter extends JsonMembers {

    private static final String INDENT = "    ";

    private static final Layout LAYOUT =
            new Layout("[", ",", "\n  {", "\n" + INDENT, " : ", "\n  }", "\n]\n");

    JsonListWriter(OutputStream out, ReportForm form, Marks marks) {
        super(out, form, marks, LAYOUT);
    }

    @Override
    JsonGenerator json(OutputStream to) throws IOException {
        return IndentedJson.on(new IndentedOutput(to, INDENT));
    }

    @Override
    void write(ComplianceReport report, ReportForm in, TextsTold before, OutputStream to) throws IOException {
        ReportJson.write(report, in, before, new IndentedOutput(to, INDENT));
    }
}
