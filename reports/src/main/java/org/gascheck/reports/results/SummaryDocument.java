package org.gascheck.reports.results;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gascheck.Build;
import org.gascheck.Text;
import org.gascheck.reports.StatisticsJson;

/**
 * What the submissions of a run come to together, as JSON: {@code summary.json} with its scope, and
 * {@code statistics.json} where some of them count in rates.
 */
public final class SummaryDocument implements ResultsDocument {

    /** The name of the summary. */
    public static final String SUMMARY = "summary.json";
    /** The name of the statistics. */
    public static final String STATISTICS = "statistics.json";

    @Override
    public void write(Run run, Totals totals, ResultsSource results, Path folder, Locale locale) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(SUMMARY)));
                JsonGenerator json = RunJson.MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", Build.NAME);
            json.writeStringField("version", run.version());
            json.writeEndObject();
            json.writeArrayFieldStart("instruments");
            for (RunInstrument each : run.instruments()) {
                if (totals.byInstrument().containsKey(each.id())) {
                    write(each, json);
                }
            }
            json.writeEndArray();
            TotalsJson.writeFields(totals, json);
            if (!totals.statistics().rates().isEmpty()) {
                json.writeStringField("statistics", STATISTICS);
                json.writeNumberField("membersNamedOfARateAtMost", StatisticsSum.MOST_NAMED);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        if (!totals.statistics().rates().isEmpty()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(STATISTICS)))) {
                StatisticsJson.write(totals.statistics(), titles(run), out);
            }
        }
    }

    private static void write(RunInstrument instrument, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", instrument.id());
        json.writeStringField("number", instrument.number());
        json.writeStringField("digest", instrument.digest().text());
        json.writeFieldName("scope");
        RunJson.MAPPER.writeValue(json, instrument.scope());
        json.writeEndObject();
    }

    /** The titles of all requirements of a run, by id. */
    public static Map<String, Text> titles(Run run) {
        Map<String, Text> titles = new LinkedHashMap<>();
        run.instruments().forEach(each ->
                each.requirements().forEach((id, requirement) -> titles.putIfAbsent(id, requirement.title())));
        return titles;
    }
}
