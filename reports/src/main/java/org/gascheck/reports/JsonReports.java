package org.gascheck.reports;

import java.io.OutputStream;
import java.util.Objects;
import org.gascheck.report.ReportJson;

/** Writes reports as JSON in UTF-8, indented: the same reports always give the same bytes. */
public final class JsonReports {

    private JsonReports() {
    }

    /** A writer of a single report. */
    public static ReportWriter single(OutputStream out) {
        Objects.requireNonNull(out, "out");
        return (submission, report) -> ReportJson.write(report, out);
    }

    /** A writer of a list in which each report stands with the name of its submission: {@code {"file", "report"}}. */
    public static ReportWriter list(OutputStream out) {
        return new JsonListWriter(Objects.requireNonNull(out, "out"));
    }
}
