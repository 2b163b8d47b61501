package org.gascheck.reports;

import java.io.OutputStream;
import java.util.Objects;

/** Writes several reports as JSON in UTF-8, indented: the same reports always give the same bytes. */
public final class JsonReports {

    private JsonReports() {
    }

    /**
     * A writer of a list of what each submission came to, in their order, whether they are one or many:
     * {@code {"file", "report"}}, or {@code {"file", "problems"}} of one without a report. A problem is
     * {@code {"source", "line", "column", "pointer", "message"}}, without line and column where it has no place in a
     * text.
     */
    public static ReportWriter list(OutputStream out) {
        return new JsonListWriter(Objects.requireNonNull(out, "out"));
    }
}
