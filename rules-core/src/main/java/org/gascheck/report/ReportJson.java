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
import org.gascheck.law.Rectification;
import org.gascheck.law.Setting;

/** Writes reports as JSON: the same report always gives the same bytes. */
public final class ReportJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    // Names that every finding repeats are encoded once.
    private static final SerializableString REQUIREMENT = new SerializedString("requirement");
    private static final SerializableString OUTCOME = new SerializedString("outcome");
    private static final SerializableString STRENGTH = new SerializedString("strength");
    private static final SerializableString INSTRUMENT = new SerializedString("instrument");
    private static final SerializableString INSTRUMENT_NUMBER = new SerializedString("instrumentNumber");
    private static final SerializableString PROVISIONS = new SerializedString("provisions");
    private static final SerializableString SUBJECT = new SerializedString("subject");
    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString POINTER = new SerializedString("pointer");
    private static final SerializableString MESSAGE = new SerializedString("message");
    private static final SerializableString EVIDENCE = new SerializedString("evidence");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString ASSUMED = new SerializedString("assumed");
    private static final SerializableString MISSING = new SerializedString("missing");
    private static final SerializableString AUTHORITIES = new SerializedString("authorities");
    private static final SerializableString ASKS = new SerializedString("asks");
    private static final SerializableString AT = new SerializedString("at");
    private static final SerializableString ZH = new SerializedString("zh");
    private static final SerializableString EN = new SerializedString("en");
    private static final SerializableString AUTHORITY_NOTE = new SerializedString("authorityNote");
    private static final SerializableString BASIS = new SerializedString("basis");
    private static final SerializableString INSTRUMENTS_NOT_IN_FORCE = new SerializedString("instrumentsNotInForce");
    private static final SerializableString LISTS_NOT_GIVEN = new SerializedString("listsNotGiven");
    private static final SerializableString SAYS = new SerializedString("says");
    private static final SerializableString TITLE = new SerializedString("title");
    private static final SerializableString CHOSEN = new SerializedString("chosen");
    private static final SerializableString OTHER = new SerializedString("other");
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
        for (ReportedInstrument instrument : report.instruments()) {
            json.writeStartObject();
            json.writeStringField("id", instrument.id());
            json.writeStringField("number", instrument.number());
            write(json, TITLE, instrument.title());
            json.writeStringField("digest", instrument.digest().text());
            json.writeStringField("verdict", instrument.verdict().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("settings");
        for (var setting : report.settings().chosen().entrySet()) {
            json.writeStringField(setting.getKey(), setting.getValue());
        }
        json.writeEndObject();
        ScopeJson.write(report.scope(), json);
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
        write(json, REQUIREMENT, finding.requirement());
        write(json, TITLE, finding.title());
        write(json, OUTCOME, finding.outcome().name());
        write(json, STRENGTH, finding.strength().name());
        write(json, INSTRUMENT, finding.instrument());
        write(json, INSTRUMENT_NUMBER, finding.instrumentNumber());
        write(json, PROVISIONS, finding.provisions());
        write(finding.subject(), json);
        write(json, MESSAGE, finding.message());
        write(finding.reasons(), json);
        json.writeFieldName(EVIDENCE);
        json.writeStartArray();
        for (Evidence evidence : finding.evidence()) {
            write(evidence, json);
        }
        json.writeEndArray();
        writeMore(json, "moreEvidence", finding.moreEvidence());
        write(json, MISSING, finding.missing());
        writeMore(json, "moreMissing", finding.moreMissing());
        if (finding.askFirst() != null) {
            json.writeStringField("askFirst", finding.askFirst());
        }
        write(json, AUTHORITIES, finding.authorities());
        if (finding.authorityNote() != null) {
            write(json, AUTHORITY_NOTE, finding.authorityNote());
        }
        Rectification next = finding.nextStep();
        if (next != null) {
            json.writeObjectFieldStart("nextStep");
            write(json, NAME, next.name());
            write(json, WHAT, next.what());
            write(json, BASIS, next.basis());
            json.writeEndObject();
        }
        if (finding.due() != null) {
            write(finding.due(), json);
        }
        if (!finding.otherReadings().isEmpty()) {
            json.writeArrayFieldStart("otherReadings");
            for (OtherReading reading : finding.otherReadings()) {
                json.writeStartObject();
                json.writeStringField("setting", reading.setting());
                write(json, CHOSEN, reading.chosen());
                write(json, OTHER, reading.other());
                write(json, OUTCOME, reading.outcome().name());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SerializableString field, Setting.Option option) throws IOException {
        json.writeFieldName(field);
        json.writeStartObject();
        write(json, NAME, option.name());
        write(json, SAYS, option.says());
        json.writeEndObject();
    }

    private static void write(List<FoundReason> reasons, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (FoundReason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("reason", reason.reason());
            write(json, SAYS, reason.says());
            if (reason.asks() != null) {
                write(json, ASKS, reason.asks());
            }
            write(json, AT, reason.at());
            writeMore(json, "more", reason.more());
            if (!reason.lacks().isEmpty()) {
                json.writeArrayFieldStart("lacks");
                for (Evidence lack : reason.lacks()) {
                    write(lack, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(ReportedSubject subject, JsonGenerator json) throws IOException {
        json.writeFieldName(SUBJECT);
        json.writeStartObject();
        write(json, KIND, subject.kind());
        write(json, ID, subject.id());
        write(json, POINTER, subject.pointer());
        // The name is of the submission, and not among the texts that repeat for ever.
        json.writeFieldName(NAME);
        json.writeStartObject();
        write(json, ZH, subject.name().zh());
        write(json, EN, subject.name().en());
        json.writeEndObject();
        json.writeEndObject();
    }

    static void write(Evidence evidence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(json, POINTER, evidence.pointer());
        json.writeFieldName(VALUE);
        writeValue(json, evidence.value());
        writeMore(json, "more", evidence.more());
        if (evidence.assumed() != null) {
            write(json, ASSUMED, evidence.assumed());
        }
        json.writeEndObject();
    }

    private static void writeMore(JsonGenerator json, String field, int more) throws IOException {
        if (more > 0) {
            json.writeNumberField(field, more);
        }
    }

    private static void write(DueDate due, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("due");
        json.writeStringField("date", due.day().toString());
        json.writeStringField("provision", due.provision());
        json.writeBooleanField("overdue", due.isOverdue());
        if (due.overdueDays() > 0) {
            json.writeNumberField("overdueDays", due.overdueDays());
        }
        json.writeArrayFieldStart("contradictions");
        for (DueDate.OtherDate other : due.contradictions()) {
            json.writeStartObject();
            json.writeStringField("date", other.day().toString());
            json.writeStringField("provision", other.provision());
            write(json, SAYS, other.says());
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

    private static void write(JsonGenerator json, SerializableString field, Iterable<String> texts) throws IOException {
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
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else {
            json.writeString((String) value);
        }
    }
}
