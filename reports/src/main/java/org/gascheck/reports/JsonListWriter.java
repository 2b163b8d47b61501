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
import org.gascheck.report.TextsTold;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.marks.Marks;

/** Writes a list in JSON of reports, each with its submission, and of the problems of submissions without one. */
final class JsonListWriter implements ReportWriter {

    private static final String INDENT = "    ";

    private final OutputStream out;
    private final ReportForm form;
    private final Marks marks;
    private final TextsTold told = new TextsTold();
    /** The spreadsheet of the last member, of which more may be told there; empty where it is of none. */
    private String sheet = "";
    private boolean open;
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
    public void write(String submission, ComplianceReport report, FromSheet from) throws IOException {
        Map<String, String> all = CellsJson.of(report, from.cells());
        Map<String, String> cells = isWhole() ? all : NearestCells.least(all);
        begin(submission, "report");
        ReportJson.write(report, form, told, new IndentedOutput(out, INDENT));
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
        if (isWhole()) {
            notes(from);
        }
        finish(from.file());
    }

    /** What is to be told of a spreadsheet as a whole is told in the member of its last row. */
    @Override
    public void note(FromSheet from) throws IOException {
        if (open && sheet.equals(from.file())) {
            notes(from);
            close();
        }
    }

    private void notes(FromSheet from) throws IOException {
        if (NotesJson.areSome(from)) {
            write(",\n    \"notes\" : ");
            try (JsonGenerator json = indented()) {
                NotesJson.write(from, json);
            }
        }
    }

    /** Whether each member tells all by itself. */
    private boolean isWhole() {
        return form.detail() == ReportForm.Detail.FULL;
    }

    @Override
    public void skip(String submission, List<Problem> problems) throws IOException {
        begin(submission, "problems");
        try (JsonGenerator json = indented()) {
            ProblemJson.write(problems, json);
        }
        finish(!sheet.isEmpty() && submission.startsWith(sheet) ? sheet : "");
    }

    private JsonGenerator indented() throws IOException {
        return IndentedJson.on(new IndentedOutput(out, INDENT));
    }

    private void begin(String submission, String content) throws IOException {
        close();
        open = true;
        String name = new String(JsonStringEncoder.getInstance().quoteAsString(submission));
        write((begun ? "," : "[") + "\n  {\n    \"file\" : \"" + name + "\",\n    \"" + content + "\" : ");
        begun = true;
    }

    /** Ends a member, but for what may still be told of a spreadsheet, if it is of one. */
    private void finish(String ofSheet) throws IOException {
        sheet = ofSheet;
        if (isWhole() || sheet.isEmpty()) {
            close();
        }
        out.flush();
    }

    private void close() throws IOException {
        if (open) {
            write("\n  }");
            open = false;
        }
    }

    @Override
    public void end() throws IOException {
        close();
        write((begun ? "" : "[") + "\n]\n");
        out.flush();
    }

    private void write(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }
}
