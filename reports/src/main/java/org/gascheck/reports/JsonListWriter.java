package org.gascheck.reports;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;

/** Writes a list of reports in JSON, each with the name of its submission. Submissions without a report are left out. */
final class JsonListWriter implements ReportWriter {

    private final OutputStream out;
    private boolean begun;

    JsonListWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void write(String submission, ComplianceReport report) throws IOException {
        String name = new String(JsonStringEncoder.getInstance().quoteAsString(submission));
        write((begun ? "," : "[") + "\n  {\n    \"file\" : \"" + name + "\",\n    \"report\" : ");
        begun = true;
        ReportJson.write(report, new IndentedOutput(out, "    "));
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
