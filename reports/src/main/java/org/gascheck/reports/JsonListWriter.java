package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gascheck.Problem;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;

/** Writes a list in JSON of reports, each with its submission, and of the problems of submissions without one. */
final class JsonListWriter implements ReportWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String INDENT = "    ";

    private final OutputStream out;
    private final ReportForm form;
    private boolean begun;

    JsonListWriter(OutputStream out, ReportForm form) {
        this.out = new BufferedOutputStream(out);
        this.form = form;
    }

    @Override
    public void write(String submission, ComplianceReport report) throws IOException {
        write(submission, report, Map.of());
    }

    @Override
    public void write(String submission, ComplianceReport report, Function<String, Optional<String>> cells)
            throws IOException {
        write(submission, report, CellsJson.of(report, cells));
    }

    private void write(String submission, ComplianceReport report, Map<String, String> cells) throws IOException {
        begin(submission, "report");
        ReportJson.write(report, form, new IndentedOutput(out, INDENT));
        if (!cells.isEmpty()) {
            write(",\n    \"cells\" : ");
            try (JsonGenerator json = generator()) {
                CellsJson.write(cells, json);
            }
        }
        finish();
    }

    private JsonGenerator generator() throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JSON.createGenerator(new IndentedOutput(out, INDENT)).setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    @Override
    public void skip(String submission, List<Problem> problems) throws IOException {
        begin(submission, "problems");
        try (JsonGenerator json = generator()) {
            ProblemJson.write(problems, json);
        }
        finish();
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
