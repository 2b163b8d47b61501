package org.gascheck.counsel.changes;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.reports.IndentedJson;
import org.gascheck.reports.ValueJson;

/** Writes changes, and the findings and facts beside them, as JSON. */
public final class ChangesJson {

    private ChangesJson() {
    }

    /** Writes changes as a list in a field. */
    public static void write(JsonGenerator json, String field, List<Change> changes) throws IOException {
        json.writeArrayFieldStart(field);
        for (Change each : changes) {
            json.writeStartObject();
            json.writeStringField("kind", each.kind().name());
            json.writeStringField("pointer", each.pointer());
            if (each.kind() == Change.Kind.TELL) {
                json.writeFieldName("before");
                write(json, each.before());
                json.writeFieldName("after");
                write(json, each.after());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A value as it is handed in: of records what is told of them. */
    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : fields.entrySet()) {
                json.writeFieldName((String) each.getKey());
                write(json, each.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> members) {
            json.writeStartArray();
            for (Object member : members) {
                write(json, member);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else {
            json.writeString((String) value);
        }
    }

    /** Writes which finding is meant: its requirement, subject, provisions, outcome and message. */
    public static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("instrument", finding.instrument());
        json.writeStringField("requirement", finding.requirement());
        IndentedJson.write(json, "title", finding.title());
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", finding.subject().kind());
        json.writeStringField("id", finding.subject().id());
        json.writeStringField("pointer", finding.subject().pointer());
        IndentedJson.write(json, "name", finding.subject().name());
        json.writeEndObject();
        json.writeStringField("outcome", finding.outcome().name());
        json.writeArrayFieldStart("provisions");
        for (String each : finding.provisions()) {
            json.writeString(each);
        }
        json.writeEndArray();
        IndentedJson.write(json, "message", finding.message());
        json.writeEndObject();
    }

    /** Writes facts with their values as a list in a field. */
    public static void writeFacts(JsonGenerator json, String field, List<Evidence> facts) throws IOException {
        json.writeArrayFieldStart(field);
        for (Evidence each : facts) {
            json.writeStartObject();
            json.writeStringField("pointer", each.pointer());
            json.writeFieldName("value");
            ValueJson.write(each.value(), json);
            if (each.assumed() != null) {
                json.writeStringField("assumed", each.assumed());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
