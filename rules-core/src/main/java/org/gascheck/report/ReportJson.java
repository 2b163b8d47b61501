package org.gascheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.gascheck.Build;
import org.gascheck.Text;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Instrument;
import org.gascheck.law.Rectification;

/** Writes reports as JSON: the same report always gives the same bytes. */
public final class ReportJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private ReportJson() {
    }

    /** Writes a report, indented, with a line feed at its end. */
    public static void write(ComplianceReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            write(report, json);
            json.writeRaw('\n');
        }
    }

    /** Writes a report on one line, with a line feed at its end. */
    public static void writeLine(ComplianceReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(report, json);
            json.writeRaw('\n');
        }
    }

    /** The report as an indented text. */
    public static String text(ComplianceReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(ComplianceReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", Build.NAME);
        json.writeStringField("version", report.provenance().version());
        json.writeEndObject();
        json.writeObjectFieldStart("submission");
        json.writeStringField("digest", report.provenance().submission().text());
        json.writeEndObject();
        json.writeStringField("assessedOn", report.assessedOn().toString());
        json.writeArrayFieldStart("instruments");
        for (Instrument instrument : report.instruments()) {
            json.writeStartObject();
            json.writeStringField("id", instrument.id());
            json.writeStringField("number", instrument.number());
            write(json, "title", instrument.title());
            json.writeStringField("digest", report.provenance().packs().get(instrument.id()).text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("settings");
        for (var setting : report.settings().chosen().entrySet()) {
            json.writeStringField(setting.getKey(), setting.getValue());
        }
        json.writeEndObject();
        json.writeStringField("verdict", report.verdict().name());
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            write(finding, json);
        }
        json.writeEndArray();
        write(report.completeness(), json);
        json.writeEndObject();
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("requirement", finding.requirement().id());
        json.writeStringField("outcome", finding.outcome().name());
        json.writeStringField("strength", finding.strength().name());
        json.writeStringField("instrument", finding.instrument().id());
        write(json, "provisions", finding.requirement().provisions());
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", finding.subject().kind());
        json.writeStringField("id", finding.subject().id());
        json.writeStringField("pointer", finding.subject().pointer());
        json.writeEndObject();
        write(json, "message", finding.message());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : finding.evidence()) {
            json.writeStartObject();
            json.writeStringField("pointer", evidence.pointer());
            json.writeFieldName("value");
            writeValue(json, evidence.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(json, "missing", finding.missing());
        write(json, "authorities", finding.authorities());
        if (finding.authorityNote() != null) {
            write(json, "authorityNote", finding.authorityNote());
        }
        Rectification next = finding.nextStep();
        if (next != null) {
            json.writeObjectFieldStart("nextStep");
            json.writeStringField("name", next.name());
            write(json, "what", next.what());
            write(json, "basis", next.basis());
            json.writeEndObject();
        }
        writeDue(finding, json);
        json.writeEndObject();
    }

    private static void writeDue(Finding finding, JsonGenerator json) throws IOException {
        if (finding.dueDate() == null) {
            return;
        }
        json.writeObjectFieldStart("due");
        json.writeStringField("date", finding.dueDate().toString());
        json.writeStringField("provision", finding.requirement().due().provision());
        if (finding.overdueDays() > 0) {
            json.writeNumberField("overdueDays", finding.overdueDays());
        }
        json.writeArrayFieldStart("contradictions");
        for (Contradiction contradiction : finding.contradictions()) {
            json.writeStartObject();
            json.writeStringField("date", contradiction.date().toString());
            json.writeStringField("provision", contradiction.provision());
            write(json, "says", contradiction.says());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Completeness completeness, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("completeness");
        json.writeNumberField("requirementsInForce", completeness.inForce());
        json.writeNumberField("decided", completeness.decided());
        json.writeNumberField("needReview", completeness.needReview());
        json.writeNumberField("undetermined", completeness.undetermined());
        json.writeNumberField("notApplicable", completeness.notApplicable());
        json.writeNumberField("withoutSubject", completeness.withoutSubject());
        write(json, "listsNotGiven", completeness.listsNotGiven());
        write(json, "instrumentsNotInForce", completeness.notInForce());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, Text text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void writeValue(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Collection<?> members) {
            json.writeStartArray();
            for (Object member : members) {
                writeValue(json, member);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer count) {
            json.writeNumber(count);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else {
            json.writeString((String) value);
        }
    }
}
