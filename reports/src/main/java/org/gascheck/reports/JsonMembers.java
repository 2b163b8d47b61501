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
import org.gascheck.report.TextsTold;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.marks.Marks;

/**
 * Writes a JSON object for each submission, with its report, or its problems where there is none. One of a row of a
 * spreadsheet stays open until the next, since what is to be told of the whole is told in the one of its last row.
 */
abstract class JsonMembers implements ReportWriter {

    private final Layout layout;
    private final OutputStream out;
    private final ReportForm form;
    private final Marks marks;
    private final TextsTold told = new TextsTold();
    /** The spreadsheet of the last member, of which more may be told there; empty where it is of none. */
    private String sheet = "";
    private boolean begun;
    private boolean open;

    /**
     * What stands between the parts of the output.
     *
     * @param first  before the first member, or the end where there is none
     * @param next   before each other member
     * @param begins what a member begins with
     * @param key    before each key
     * @param colon  between a key and its value
     * @param ends   what a member ends with
     * @param last   after all members
     */
    record Layout(String first, String next, String begins, String key, String colon, String ends, String last) {
    }

    JsonMembers(OutputStream out, ReportForm form, Marks marks, Layout layout) {
        this.layout = layout;
        this.out = new BufferedOutputStream(out);
        this.form = form;
        this.marks = marks;
    }

    /** Writes the JSON of one value; closing it leaves the output open. */
    abstract JsonGenerator json(OutputStream to) throws IOException;

    abstract void write(ComplianceReport report, ReportForm in, TextsTold before, OutputStream to) throws IOException;

    @Override
    public final void write(String submission, ComplianceReport report) throws IOException {
        write(submission, report, FromSheet.none());
    }

    @Override
    public final void write(String submission, ComplianceReport report, FromSheet from) throws IOException {
        Map<String, String> all = CellsJson.of(report, from.cells());
        Map<String, String> cells = isWhole() ? all : NearestCells.least(all);
        begin(submission);
        key("report");
        write(report, form, told, out);
        if (!marks.areNone()) {
            value("marks", json -> MarksJson.write(report, new MarkedReport(marks, submission, report), json));
        }
        if (!cells.isEmpty()) {
            value("cells", json -> CellsJson.write(cells, json));
        }
        if (isWhole()) {
            notes(from);
        }
        finish(from.file());
    }

    @Override
    public final void note(FromSheet from) throws IOException {
        if (open && sheet.equals(from.file())) {
            notes(from);
            close();
        }
    }

    @Override
    public final void skip(String submission, List<Problem> problems) throws IOException {
        begin(submission);
        value("problems", json -> ProblemJson.write(problems, json));
        finish(!sheet.isEmpty() && submission.startsWith(sheet) ? sheet : "");
    }

    @Override
    public final void end() throws IOException {
        close();
        write((begun ? "" : layout.first) + layout.last);
        out.flush();
    }

    private void write(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    private void notes(FromSheet from) throws IOException {
        if (NotesJson.areSome(from)) {
            value("notes", json -> NotesJson.write(from, json));
        }
    }

    /** Whether each member tells all by itself. */
    private boolean isWhole() {
        return form.detail() == ReportForm.Detail.FULL;
    }

    private void begin(String submission) throws IOException {
        close();
        open = true;
        write((begun ? layout.next : layout.first) + layout.begins + layout.key + "\"file\"" + layout.colon + "\""
                + new String(JsonStringEncoder.getInstance().quoteAsString(submission)) + "\"");
        begun = true;
    }

    private void key(String name) throws IOException {
        write("," + layout.key + "\"" + name + "\"" + layout.colon);
    }

    private void value(String name, Written value) throws IOException {
        key(name);
        try (JsonGenerator json = json(out)) {
            value.to(json);
        }
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
            write(layout.ends);
            open = false;
        }
    }

    /** Something that is written as JSON. */
    private interface Written {

        void to(JsonGenerator json) throws IOException;
    }
}
