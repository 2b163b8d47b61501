package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
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

/** Writes a line of JSON for each submission: its report, or its problems where there is none. */
final class JsonLinesWriter implements ReportWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final OutputStream out;
    private final ReportForm form;
    private final Marks marks;

    JsonLinesWriter(OutputStream out, ReportForm form, Marks marks) {
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
        ReportJson.writeMember(report, form, out);
        if (!marks.areNone()) {
            write(",\"marks\":");
            try (JsonGenerator json = JSON.createGenerator(out)) {
                MarksJson.write(report, new MarkedReport(marks, submission, report), json);
            }
        }
        if (!cells.isEmpty()) {
            write(",\"cells\":");
            try (JsonGenerator json = JSON.createGenerator(out)) {
                CellsJson.write(cells, json);
            }
        }
        if (NotesJson.areSome(sheet)) {
            write(",\"notes\":");
            try (JsonGenerator json = JSON.createGenerator(out)) {
                NotesJson.write(sheet, json);
            }
        }
        finish();
    }

    @Override
    public void skip(String submission, List<Problem> problems) throws IOException {
        begin(submission, "problems");
        try (JsonGenerator json = JSON.createGenerator(out)) {
            ProblemJson.write(problems, json);
        }
        finish();
    }

    private void begin(String submission, String content) throws IOException {
        write("{\"file\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(submission)) + "\",\"" + content
                + "\":");
    }

    private void finish() throws IOException {
        write("}\n");
        out.flush();
    }

    private void write(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }
}
