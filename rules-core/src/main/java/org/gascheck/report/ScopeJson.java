package org.gascheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.gascheck.Text;

/** Writes what a verdict covers as part of a report in JSON. */
final class ScopeJson {

    private ScopeJson() {
    }

    static void write(Scope scope, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("scope");
        json.writeArrayFieldStart("instruments");
        for (InstrumentScope each : scope.instruments()) {
            write(each, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("handedInNotJudged");
        for (FactsNotJudged each : scope.handedInNotJudged()) {
            json.writeStartObject();
            json.writeStringField("fact", each.fact());
            json.writeNumberField("count", each.count());
            json.writeStringField("first", each.first());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!scope.disputes().isEmpty()) {
            json.writeArrayFieldStart("disputes");
            for (ReportedDispute each : scope.disputes()) {
                json.writeStartObject();
                json.writeStringField("contradiction", each.contradiction());
                write(json, "says", each.says());
                json.writeArrayFieldStart("facts");
                for (Evidence fact : each.facts()) {
                    ReportJson.write(fact, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!scope.daysNotCounted().isEmpty()) {
            json.writeArrayFieldStart("daysNotCounted");
            for (DayNotCounted each : scope.daysNotCounted()) {
                json.writeStartObject();
                json.writeStringField("fact", each.fact());
                json.writeStringField("written", each.written());
                write(json, "says", each.says());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(InstrumentScope scope, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("instrument", scope.instrument());
        json.writeBooleanField("complete", scope.complete());
        json.writeNumberField("clauses", scope.clauses());
        json.writeNumberField("judged", scope.judged());
        json.writeNumberField("leftToAPerson", scope.leftToAPerson());
        json.writeArrayFieldStart("notYetJudged");
        for (InstrumentScope.AreaNotJudged area : scope.notYetJudged()) {
            json.writeStartObject();
            json.writeStringField("area", area.area());
            write(json, "name", area.name());
            json.writeNumberField("clauses", area.clauses());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("outOfReach", scope.outOfReach());
        json.writeArrayFieldStart("neverJudged");
        for (InstrumentScope.NeverJudged each : scope.neverJudged()) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            write(json, "what", each.what());
            write(json, "reason", each.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, Text text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
