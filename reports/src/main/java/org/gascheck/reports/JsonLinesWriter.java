package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;
import org.gascheck.report.TextsTold;
import org.gascheck.reports.marks.Marks;

/** Writes a line of JSON for each submission: its report, or its problems where there is none. */
final class JsonLinesWriter extends JsonMembers {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final Layout LAYOUT = new Layout("", "", "{", "", ":", "}\n", "");

    JsonLinesWriter(OutputStream out, ReportForm form, Marks marks) {
        super(out, form, marks, LAYOUT);
    }

    @Override
    JsonGenerator json(OutputStream to) throws IOException {
        return JSON.createGenerator(to);
    }

    @Override
    void write(ComplianceReport report, ReportForm in, TextsTold before, OutputStream to) throws IOException {
        ReportJson.writeMember(report, in, before, to);
    }
}
