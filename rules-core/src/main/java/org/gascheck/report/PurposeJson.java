package org.gascheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Answer;

/** Writes what a report answers as part of it in JSON. */
final class PurposeJson {

    private PurposeJson() {
    }

    static void write(AnsweredPurpose purpose, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("purpose");
        json.writeStringField("purpose", purpose.purpose());
        write(json, "name", purpose.name());
        write(json, "asks", purpose.asks());
        json.writeStringField("answer", purpose.answer().name());
        write(json, "says", purpose.says());
        json.writeArrayFieldStart("basis");
        for (AnsweredPurpose.Basis each : purpose.basis()) {
            json.writeStartObject();
            json.writeStringField("instrument", each.instrument());
            write(json, "provisions", each.provisions());
            write(json, "because", each.because());
            json.writeNumberField("requirements", each.requirements());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("withoutRule");
        for (AnsweredPurpose.WithoutRule each : purpose.withoutRule()) {
            json.writeStartObject();
            json.writeStringField("clause", each.clause());
            write(json, "what", each.what());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Answer, Integer> each : purpose.counts().entrySet()) {
            json.writeNumberField(each.getKey().name(), each.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("subjects");
        for (AnsweredPurpose.OfSubject each : purpose.subjects()) {
            write(each, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(AnsweredPurpose.OfSubject of, JsonGenerator json) throws IOException {
        json.writeStartObject();
        ReportJson.write(of.subject(), json);
        json.writeStringField("answer", of.answer().name());
        write(json, "says", of.says());
        json.writeArrayFieldStart("because");
        for (AnsweredPurpose.Ground each : of.because()) {
            json.writeStartObject();
            json.writeStringField("instrument", each.instrument());
            json.writeStringField("requirement", each.requirement());
            json.writeStringField("at", each.at());
            json.writeStringField("outcome", each.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(json, "missing", of.missing());
        if (of.moreMissing() > 0) {
            json.writeNumberField("moreMissing", of.moreMissing());
        }
        if (!of.disputes().isEmpty()) {
            write(json, "disputes", of.disputes());
        }
        if (!of.withoutRule().isEmpty()) {
            write(json, "withoutRule", of.withoutRule());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String field, Text text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
