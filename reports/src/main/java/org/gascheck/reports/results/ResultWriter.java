package org.gascheck.reports.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gascheck.Problem;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.ProblemJson;

/**
 * Writes results as JSON, each on a line. What is the same in all of them stands in the {@link Run} alone, and {@link
 * ResultReader} puts it together again. Used by one thread.
 */
public final class ResultWriter implements Closeable, Flushable {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Run run;
    private final JsonGenerator json;
    private final OpenFindingJson findings;
    private final ScopeLine scopes;
    private final OtherRequirements others;

    /** A writer of results of a run. It does not close the output. */
    public ResultWriter(Run run, OutputStream out) throws IOException {
        this.run = run;
        this.json = JSON.createGenerator(out);
        this.findings = new OpenFindingJson(run, json);
        this.scopes = new ScopeLine(run, json);
        this.others = new OtherRequirements(run);
    }

    /** Writes a line. */
    public void write(Result result) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", result.number());
        json.writeStringField("source", result.source());
        json.writeStringField("place", result.place());
        if (result.isJudged()) {
            write(result.judged());
        } else {
            problems(result.problems());
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Hands on what was written so far. */
    @Override
    public void flush() throws IOException {
        json.flush();
    }

    /** Hands on all that was written. */
    @Override
    public void close() throws IOException {
        json.close();
    }

    private void problems(List<Problem> problems) throws IOException {
        json.writeFieldName("problems");
        ProblemJson.write(problems, json);
    }

    private void write(JudgedSubmission judged) throws IOException {
        json.writeStringField("assessedOn", judged.assessedOn().toString());
        json.writeStringField("verdict", judged.verdict().name());
        json.writeObjectFieldStart("instruments");
        for (ReportedInstrument each : judged.instruments()) {
            json.writeStringField(each.id(), each.verdict().name());
        }
        json.writeEndObject();
        Map<ReportedSubject, Integer> subjects = subjects(judged);
        json.writeArrayFieldStart("open");
        String only = judged.instruments().size() == 1 ? judged.instruments().get(0).id() : null;
        for (List<Finding> alike : AlikeFindings.in(judged.open(), run)) {
            findings.write(alike, subjects.get(alike.get(0).subject()), only);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("settled");
        OtherRequirements.Left left = others.beside(judged.open(), judged.settled());
        for (SettledSubject each : judged.settled()) {
            write(each, subjects.get(each.subject()), left);
        }
        json.writeEndArray();
        scopes.write(judged.scope());
        scopes.write(judged.completeness());
        if (judged.purpose() != null) {
            json.writeFieldName("purpose");
            RunJson.MAPPER.writeValue(json, judged.purpose());
        }
        if (!judged.statistics().isEmpty()) {
            json.writeFieldName("rates");
            StatisticsCells.write(judged.statistics(), YearMonth.from(judged.assessedOn()), json);
        }
        if (!judged.cells().isEmpty()) {
            json.writeObjectFieldStart("cells");
            for (Map.Entry<String, String> each : new TreeMap<>(judged.cells()).entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
        }
    }

    /** Writes the subjects, each once, and tells their numbers. */
    private Map<ReportedSubject, Integer> subjects(JudgedSubmission judged) throws IOException {
        Map<ReportedSubject, Integer> numbers = new LinkedHashMap<>();
        judged.open().forEach(each -> numbers.putIfAbsent(each.subject(), numbers.size()));
        judged.settled().forEach(each -> numbers.putIfAbsent(each.subject(), numbers.size()));
        json.writeArrayFieldStart("subjects");
        for (ReportedSubject each : numbers.keySet()) {
            json.writeStartObject();
            json.writeStringField("kind", each.kind());
            json.writeStringField("id", each.id());
            json.writeStringField("pointer", each.pointer());
            json.writeObjectFieldStart("name");
            json.writeStringField("zh", each.name().zh());
            json.writeStringField("en", each.name().en());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        return numbers;
    }

    private void write(SettledSubject settled, int subject, OtherRequirements.Left left) throws IOException {
        json.writeStartObject();
        json.writeNumberField("subject", subject);
        json.writeStringField("instrument", settled.instrument());
        json.writeStringField("outcome", settled.outcome().name());
        if (!left.are(settled)) {
            texts("requirements", settled.requirements());
        }
        json.writeEndObject();
    }

    private void texts(String field, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String each : texts) {
            json.writeString(each);
        }
        json.writeEndArray();
    }
}
