package org.gascheck.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.marks.Marks;
import org.gascheck.timeline.Timeline;

/** Writes several reports as JSON in UTF-8: the same reports in the same form always give the same bytes. */
public final class JsonReports {

    private JsonReports() {
    }

    /**
     * A writer of a list of what each submission came to, in their order, whether they are one or many:
     * {@code {"file", "report"}}, or {@code {"file", "problems"}} of one without a report. A problem is
     * {@code {"source", "line", "column", "pointer", "message"}}, without line and column where it has no place in a
     * text. Where reports are told subject by subject, what the packs say of requirements and instruments is told in
     * the first member that needs it, and what is to be told of a spreadsheet as a whole in the member of its last row.
     */
    public static ReportWriter list(OutputStream out) {
        return list(out, ReportForm.WHOLE);
    }

    /** A writer of such a list, with the reports in a form. */
    public static ReportWriter list(OutputStream out, ReportForm form) {
        return list(out, form, Marks.NONE);
    }

    /** A writer of such a list, in which what reports are marked by stands beside each as {@code "marks"}. */
    public static ReportWriter list(OutputStream out, ReportForm form, Marks marks) {
        return new JsonListWriter(
                Objects.requireNonNull(out, "out"),
                Objects.requireNonNull(form, "form"),
                Objects.requireNonNull(marks, "marks"));
    }

    /**
     * A writer of what would be the members of such a list, each on a line of its own and written before the next is
     * judged. To tell each line by itself in such a form takes a writer for each.
     */
    public static ReportWriter lines(OutputStream out, ReportForm form) {
        return lines(out, form, Marks.NONE);
    }

    /** A writer of such lines, in which what reports are marked by stands beside each as {@code "marks"}. */
    public static ReportWriter lines(OutputStream out, ReportForm form, Marks marks) {
        return new JsonLinesWriter(
                Objects.requireNonNull(out, "out"),
                Objects.requireNonNull(form, "form"),
                Objects.requireNonNull(marks, "marks"));
    }

    /** Writes the timeline of a submission: the days, and on each the verdicts and findings that change. */
    public static void write(Timeline timeline, OutputStream out) throws IOException {
        TimelineJson.write(Objects.requireNonNull(timeline, "timeline"), Objects.requireNonNull(out, "out"));
    }
}
