package org.gascheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
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

    // Names that every finding repeats are encoded once.
    private static final SerializableString REQUIREMENT = new SerializedString("requirement");
    private static final SerializableString OUTCOME = new SerializedString("outcome");
    private static final SerializableString STRENGTH = new SerializedString("strength");
    private static final SerializableString INSTRUMENT = new SerializedString("instrument");
    private static final SerializableString PROVISIONS = new SerializedString("provisions");
    private static final SerializableString SUBJECT = new SerializedString("subject");
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString POINTER = new SerializedString("pointer");
    private static final SerializableString MESSAGE = new SerializedString("message");
    private static final SerializableString EVIDENCE = new SerializedString("evidence");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString MISSING = new SerializedString("missing");
    private static final SerializableString AUTHORITIES = new SerializedString("authorities");
    private static final SerializableString ZH = new SerializedString("zh");
    private static final SerializableString EN = new SerializedString("en");
    private static final SerializableString AUTHORITY_NOTE = new SerializedString("authorityNote");
    private static final SerializableString BASIS = new SerializedString("basis");
    private static final SerializableString INSTRUMENTS_NOT_IN_FORCE = new SerializedString("instrumentsNotInForce");
    private static final SerializableString LISTS_NOT_GIVEN = new SerializedString("listsNotGiven");
    private static final SerializableString SAYS = new SerializedString("says");
    private static final SerializableString TITLE = new SerializedString("title");
    private static final SerializableString WHAT = new SerializedString("what");

    private static final EncodedTexts TEXTS = new EncodedTexts();

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
            write(json, TITLE, instrument.title());
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
        write(json, REQUIREMENT, finding.requirement().id());
        write(json, OUTCOME, finding.outcome().name());
        write(json, STRENGTH, finding.strength().name());
        write(json, INSTRUMENT, finding.instrument().id());
        write(json, PROVISIONS, finding.requirement().provisions());
        json.writeFieldName(SUBJECT);
        json.writeStartObject();
        write(json, KIND, finding.subject().kind());
        write(json, ID, finding.subject().id());
        write(json, POINTER, finding.subject().pointer());
        json.writeEndObject();
        write(json, MESSAGE, finding.message());
        json.writeFieldName(EVIDENCE);
        json.writeStartArray();
        for (Evidence evidence : finding.evidence()) {
            json.writeStartObject();
            write(json, POINTER, evidence.pointer());
            json.writeFieldName(VALUE);
            writeValue(json, evidence.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(json, MISSING, finding.missing());
        write(json, AUTHORITIES, finding.authorities());
        if (finding.authorityNote() != null) {
            write(json, AUTHORITY_NOTE, finding.authorityNote());
        }
        Rectification next = finding.nextStep();
        if (next != null) {
            json.writeObjectFieldStart("nextStep");
            json.writeStringField("name", next.name());
            write(json, WHAT, next.what());
            write(json, BASIS, next.basis());
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
            write(json, SAYS, contradiction.says());
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
        write(json, LISTS_NOT_GIVEN, completeness.listsNotGiven());
        write(json, INSTRUMENTS_NOT_IN_FORCE, completeness.notInForce());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SerializableString field, String text) throws IOException {
        json.writeFieldName(field);
        json.writeString(text);
    }

    private static void write(JsonGenerator json, SerializableString field, Text text) throws IOException {
        EncodedTexts.Encoded encoded = TEXTS.of(text);
        json.writeFieldName(field);
        json.writeStartObject();
        json.writeFieldName(ZH);
        json.writeString(encoded.zh());
        json.writeFieldName(EN);
        json.writeString(encoded.en());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SerializableString field, List<String> texts) throws IOException {
        json.writeFieldName(field);
        json.writeStartArray();
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
