package org.gascheck.documents.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.told.OverviewLines;
import org.gascheck.documents.told.Told;
import org.gascheck.facts.model.FactModel;
import org.gascheck.law.Outcome;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.RunInstrument;
import org.gascheck.reports.results.Totals;

/**
 * Findings as SARIF 2.1.0. A breach is of kind {@code fail}, with the level of its strength; what is for a person is of
 * kind {@code review}, what is undetermined of kind {@code open}, both without a level, as the standard has it. That
 * there are such, what was rejected and what the verdicts cover stands among the notifications, so that a list of
 * failures alone is not read as all.
 */
public final class SarifDocument implements ResultsDocument {

    private static final JsonFactory JSON = new JsonFactory();
    /** Of more submissions than these only the open findings are listed, and how many others there are is told. */
    private static final int MOST_TOLD_WHOLE = 100;
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final FactModel model;
    private final Marks marks;

    /** Such a log on facts of a model. */
    public SarifDocument(FactModel model, Marks marks) {
        this.model = Objects.requireNonNull(model, "model");
        this.marks = Objects.requireNonNull(marks, "marks");
    }

    @Override
    public void write(Run run, Totals totals, ResultsSource results, Path folder, Locale locale) throws IOException {
        Told told = new Told(run, model, marks, locale);
        try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(folder.resolve(DocumentFormat.SARIF.output())));
                JsonGenerator json = JSON.createGenerator(out)) {
            boolean whole = totals.read() <= MOST_TOLD_WHOLE;
            if (whole) {
                DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            }
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            Map<List<String>, Integer> rules = rules(run);
            new SarifTool(told, json).write();
            json.writeStringField("language", told.say("zh-CN", "en-US"));
            json.writeStringField("columnKind", "unicodeCodePoints");
            invocation(told, totals, results, json);
            SarifResults found = new SarifResults(json, rules, whole);
            json.writeArrayFieldStart("results");
            told.forEachJudged(results, found::write);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The index of each rule by the ids of its instrument and requirement. */
    private static Map<List<String>, Integer> rules(Run run) {
        Map<List<String>, Integer> rules = new LinkedHashMap<>();
        for (RunInstrument instrument : run.instruments()) {
            instrument.requirements().keySet().forEach(id ->
                    rules.put(List.of(instrument.id(), id), rules.size()));
        }
        return rules;
    }

    private static void invocation(Told told, Totals totals, ResultsSource results, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", totals.rejected() == 0 && totals.judged() > 0);
        json.writeArrayFieldStart("toolExecutionNotifications");
        notification(
                totals.judged() == 0 ? "error" : "note",
                told.say("读入 ", "read ") + totals.read() + told.say("，判定 ", ", judged ") + totals.judged()
                        + told.say("，无法读取 ", ", rejected ") + totals.rejected() + told.voice().semicolon()
                        + OverviewLines.verdictCounts(told, totals),
                null,
                json);
        if (totals.read() > MOST_TOLD_WHOLE) {
            notification(
                    "note",
                    told.say("只列未了结的事项；符合的 ", "only open findings are listed; satisfied and not listed: ")
                            + totals.findings().getOrDefault(Outcome.SATISFIED, 0L)
                            + told.say(" 项、不适用的 ", ", not applicable: ")
                            + totals.findings().getOrDefault(Outcome.NOT_APPLICABLE, 0L)
                            + told.say(" 项没有列出", ""),
                    null,
                    json);
        }
        for (InputNotes each : totals.notes()) {
            for (String line : each.unjudgedLines(told.voice())) {
                notification("warning", told.say("交来而未判定：", "handed in and not judged: ") + line, each.source(), json);
            }
        }
        told.forEachJudged(results, submission -> notification(
                switch (submission.judged().verdict()) {
                    case COMPLIANT -> "note";
                    case UNDETERMINED -> "warning";
                    case NON_COMPLIANT -> "error";
                },
                submission.from() + told.voice().colon() + submission.verdict(),
                submission.result().source(),
                json));
        if (totals.rejected() > 0) {
            results.forEach(result -> rejected(result, told, json));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void rejected(Result result, Told told, JsonGenerator json) throws IOException {
        if (!result.isJudged()) {
            notification(
                    "error",
                    told.say("无法读取，没有判定：", "rejected, not judged: ")
                            + result.problems().get(0).in(told.voice().locale()),
                    result.source(),
                    json);
        }
    }

    private static void notification(String level, String text, String source, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        SarifTool.message("message", text, json);
        if (source != null) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            SarifResults.artifact(source, json);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
