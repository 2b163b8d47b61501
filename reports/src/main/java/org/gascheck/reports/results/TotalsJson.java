package org.gascheck.reports.results;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;

/** Totals as JSON that can be read back. */
public final class TotalsJson {

    private static final TypeReference<Map<Verdict, Long>> VERDICTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Map<Verdict, Long>>> BY_INSTRUMENT = new TypeReference<>() {};
    private static final TypeReference<Map<Outcome, Long>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Map<String, Map<Outcome, Long>>>> BY_REQUIREMENT =
            new TypeReference<>() {};
    private static final TypeReference<Map<Answer, Long>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<InputNotes>> NOTES = new TypeReference<>() {};

    private TotalsJson() {
    }

    /** Writes totals as an object. */
    public static void write(Totals totals, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(totals, json);
        json.writeFieldName("rates");
        StatisticsCells.write(totals.statistics(), null, json);
        json.writeEndObject();
    }

    /** Writes what totals tell, but for the statistics, into an object that was started. */
    public static void writeFields(Totals totals, JsonGenerator json) throws IOException {
        json.writeNumberField("read", totals.read());
        json.writeNumberField("judged", totals.judged());
        json.writeNumberField("rejected", totals.rejected());
        if (totals.firstDay() != null) {
            json.writeStringField("firstDay", totals.firstDay().toString());
            json.writeStringField("lastDay", totals.lastDay().toString());
        }
        object("verdicts", totals.verdicts(), json);
        object("byInstrument", totals.byInstrument(), json);
        object("findings", totals.findings(), json);
        object("byRequirement", totals.byRequirement(), json);
        if (!totals.answers().isEmpty()) {
            object("answers", totals.answers(), json);
        }
        json.writeArrayFieldStart("firstRejected");
        for (Result each : totals.firstRejected()) {
            json.writeStartObject();
            json.writeNumberField("number", each.number());
            json.writeStringField("source", each.source());
            json.writeStringField("place", each.place());
            object("problems", each.problems(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        object("notes", totals.notes(), json);
    }

    private static void object(String field, Object value, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        RunJson.MAPPER.writeValue(json, value);
    }

    /** Reads totals that were written with their statistics. */
    public static Totals read(JsonNode told) {
        return new Totals(
                told.get("read").longValue(),
                told.get("judged").longValue(),
                told.get("rejected").longValue(),
                day(told.get("firstDay")),
                day(told.get("lastDay")),
                RunJson.MAPPER.convertValue(told.get("verdicts"), VERDICTS),
                RunJson.MAPPER.convertValue(told.get("byInstrument"), BY_INSTRUMENT),
                RunJson.MAPPER.convertValue(told.get("findings"), FINDINGS),
                RunJson.MAPPER.convertValue(told.get("byRequirement"), BY_REQUIREMENT),
                told.has("answers") ? RunJson.MAPPER.convertValue(told.get("answers"), ANSWERS) : Map.of(),
                told.get("firstRejected").valueStream().map(TotalsJson::rejected).toList(),
                RunJson.MAPPER.convertValue(told.get("notes"), NOTES),
                StatisticsCells.read(told.get("rates"), null));
    }

    private static LocalDate day(JsonNode told) {
        return told == null ? null : LocalDate.parse(told.textValue());
    }

    private static Result rejected(JsonNode told) {
        return new Result(
                told.get("number").longValue(),
                told.get("source").textValue(),
                told.get("place").textValue(),
                null,
                RunJson.MAPPER.convertValue(told.get("problems"), PROBLEMS));
    }
}
