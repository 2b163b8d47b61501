package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.marks.Marks;

/** Writes a list in JSON of reports, each with its submission, and of the problems of submissions without one. */
final class JsonListWriter implements ReportWriter {

    private static final String INDENT = "    ";

    private final OutputStream out;
    private final ReportForm form;
    private final Marks marks;
    private boolean begun;

    JsonListWriter(OutputStream out, ReportForm form, Marks marks) {
        this.out = new BufferedOutputStream(out);
        this.form = form;
        this.marks = marks;
    }

    @Override
    public void write(String submission, ComplianceReport report) throws IOException {
        write(submission, report, FromSheet.none());
    }

    @Override
    public void write(String submission, ComplianceReport report, FromSheet sheet) throws IOException {
        Map<String, String> cells = CellsJson.of(report, sheet.cells());
        begin(submission, "report");
        ReportJson.write(report, form, new IndentedOutput(out, INDENT));
        if (!marks.areNone()) {
            write(",\n    \"marks\" : ");
            try (JsonGenerator json = indented()) {
                MarksJson.write(report, new MarkedReport(marks, submission, report), json);
            }
        }
        if (!cells.isEmpty()) {
            write(",\n    \"cells\" : ");
            try (JsonGenerator json = indented()) {
                CellsJson.write(cells, json);
            }
        }
        if (NotesJson.areSome(sheet)) {
            write(",\n    \"notes\" : ");
            try (JsonGenerator json = indented()) {
                NotesJson.write(sheet, json);
            }
        }
        finish();
    }

    @Override
    public void skip(String submission, List<Problem> problems) throws IOException {
        begin(submission, "problems");
        try (JsonGenerator json = indented()) {
            ProblemJson.write(problems, json);
        }
        finish();
    }

    private JsonGenerator indented() throws IOException {
        return IndentedJson.on(new IndentedOutput(out, INDENT));
    }

    private void begin(String submission, String content) throws IOException {
        String name = new String(JsonStringEncoder.getInstance().quoteAsString(submission));
        write((begun ? "," : "[") + "\n  {\n    \"file\" : \"" + name + "\",\n    \"" + content + "\" : ");
        begun = true;
    }

    private void finish() throws IOException {
        write("\n  }");
        out.flush();
    }

    @Override
    public void end() throws IOException {
        write((begun ? "" : "[") + "\n]\n");
        out.flush();
    }

    private void write(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }
}
