package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.gascheck.Build;
import org.gascheck.Text;
import org.gascheck.report.Evidence;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.timeline.FindingChange;
import org.gascheck.timeline.LawDay;
import org.gascheck.timeline.Timeline;
import org.gascheck.timeline.TurningDay;
import org.gascheck.timeline.VerdictChange;

/** Writes a timeline as JSON. */
final class TimelineJson {

    private final JsonGenerator json;

    private TimelineJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Timeline timeline, OutputStream out) throws IOException {
        try (JsonGenerator json = IndentedJson.on(out)) {
            new TimelineJson(json).write(timeline);
            json.writeRaw('\n');
        }
    }

    /** Writes it as a field. */
    static void write(Timeline timeline, String field, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        new TimelineJson(json).write(timeline);
    }

    private void write(Timeline timeline) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", Build.NAME);
        json.writeStringField("version", timeline.provenance().version());
        json.writeEndObject();
        json.writeObjectFieldStart("submission");
        json.writeStringField("digest", timeline.provenance().submission().text());
        json.writeEndObject();
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> each : timeline.settings().chosen().entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        json.writeStringField("assessedOn", timeline.assessedOn().toString());
        json.writeStringField("until", timeline.until() == null ? null : timeline.until().toString());
        json.writeStringField("verdict", timeline.verdict().name());
        json.writeArrayFieldStart("instruments");
        for (ReportedInstrument each : timeline.instruments()) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            json.writeStringField("number", each.number());
            json.writeStringField("digest", each.digest().text());
            json.writeStringField("verdict", each.verdict().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("scope");
        for (InstrumentScope each : timeline.scope().instruments()) {
            json.writeStartObject();
            json.writeStringField("instrument", each.instrument());
            json.writeNumberField("clauses", each.clauses());
            json.writeNumberField("judged", each.judged());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("days");
        for (TurningDay each : timeline.days()) {
            write(each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(TurningDay day) throws IOException {
        json.writeStartObject();
        json.writeStringField("day", day.day().toString());
        writeTurn(day.from(), day.to());
        json.writeArrayFieldStart("verdicts");
        for (VerdictChange each : day.verdicts()) {
            json.writeStartObject();
            json.writeStringField("instrument", each.instrument());
            writeTurn(each.from(), each.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (FindingChange each : day.findings()) {
            write(each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(FindingChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("requirement", change.requirement());
        write("title", change.title());
        json.writeStringField("strength", change.strength().name());
        json.writeStringField("instrument", change.instrument());
        write("provisions", change.provisions());
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", change.subject().kind());
        json.writeStringField("id", change.subject().id());
        json.writeStringField("pointer", change.subject().pointer());
        write("name", change.subject().name());
        json.writeEndObject();
        writeTurn(change.from(), change.to());
        json.writeObjectFieldStart("because");
        json.writeArrayFieldStart("facts");
        for (Evidence each : change.facts()) {
            write(each);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("law");
        for (LawDay each : change.law()) {
            json.writeStartObject();
            json.writeStringField("setBy", each.setBy());
            json.writeStringField("day", each.day().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Evidence fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("pointer", fact.pointer());
        json.writeFieldName("value");
        ValueJson.write(fact.value(), json);
        if (fact.assumed() != null) {
            json.writeStringField("assumed", fact.assumed());
        }
        json.writeEndObject();
    }

    private void writeTurn(Enum<?> from, Enum<?> to) throws IOException {
        json.writeStringField("from", from == null ? null : from.name());
        json.writeStringField("to", to.name());
    }

    private void write(String field, Text text) throws IOException {
        IndentedJson.write(json, field, text);
    }

    private void write(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
