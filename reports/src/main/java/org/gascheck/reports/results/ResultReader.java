package org.gascheck.reports.results;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.report.AnsweredPurpose;
import org.gascheck.report.Completeness;
import org.gascheck.report.DayNotCounted;
import org.gascheck.report.FactsNotJudged;
import org.gascheck.report.Finding;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedDispute;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.ReportedSubject;
import org.gascheck.report.Scope;
import org.gascheck.report.Verdict;

/** Reads results that {@link ResultWriter} wrote: what it is given back equals what was written. Immutable. */
public final class ResultReader {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<FactsNotJudged>> NOT_JUDGED = new TypeReference<>() {};
    private static final TypeReference<List<ReportedDispute>> DISPUTES = new TypeReference<>() {};
    private static final TypeReference<List<Submission.Assumed>> ASSUMED = new TypeReference<>() {};
    private static final TypeReference<List<DayNotCounted>> DAYS = new TypeReference<>() {};

    private final Run run;
    private final OtherRequirements others;

    /** A reader of results of a run. */
    public ResultReader(Run run) {
        this.run = run;
        this.others = new OtherRequirements(run);
    }

    /**
     * Reads a line.
     *
     * @param json   its bytes, in a buffer
     * @param start  where it starts there
     * @param length how many bytes it has
     * @throws IOException if it is no result of the run, too
     */
    public Result read(byte[] json, int start, int length) throws IOException {
        JsonNode line = RunJson.MAPPER.readTree(json, start, length);
        try {
            return new Result(
                    line.get("number").longValue(),
                    line.get("source").textValue(),
                    line.get("place").textValue(),
                    line.has("verdict") ? judged(line) : null,
                    line.has("problems") ? RunJson.MAPPER.convertValue(line.get("problems"), PROBLEMS) : List.of());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IOException("no result of this run: " + e.getMessage(), e);
        }
    }

    private JudgedSubmission judged(JsonNode line) throws IOException {
        LocalDate day = LocalDate.parse(line.get("assessedOn").textValue());
        List<ReportedSubject> subjects = new ArrayList<>();
        for (JsonNode each : line.get("subjects")) {
            subjects.add(new ReportedSubject(
                    each.get("kind").textValue(),
                    each.get("id").textValue(),
                    each.get("pointer").textValue(),
                    OpenFindingReader.text(each.get("name"))));
        }
        List<ReportedInstrument> instruments = instruments(line.get("instruments"));
        OpenFindingReader findings = new OpenFindingReader(run, subjects, instruments);
        List<Finding> open = new ArrayList<>();
        for (JsonNode each : line.get("open")) {
            open.addAll(findings.read(each));
        }
        JsonNode purpose = line.get("purpose");
        Map<String, String> cells = new LinkedHashMap<>();
        line.path("cells").properties().forEach(each -> cells.put(each.getKey(), each.getValue().textValue()));
        return new JudgedSubmission(
                day,
                Verdict.valueOf(line.get("verdict").textValue()),
                instruments,
                scope(line.get("scope")),
                completeness(line.get("completeness")),
                purpose == null ? null : RunJson.MAPPER.treeToValue(purpose, AnsweredPurpose.class),
                open,
                settled(line.get("settled"), subjects, open),
                StatisticsCells.read(line.get("rates"), YearMonth.from(day)),
                cells);
    }

    private List<ReportedInstrument> instruments(JsonNode told) {
        List<ReportedInstrument> instruments = new ArrayList<>();
        told.properties().forEach(each -> {
            RunInstrument of = run.instrument(each.getKey());
            instruments.add(new ReportedInstrument(
                    of.id(), of.number(), of.title(), of.digest(), Verdict.valueOf(each.getValue().textValue())));
        });
        return instruments;
    }

    private List<SettledSubject> settled(JsonNode told, List<ReportedSubject> subjects, List<Finding> open) {
        List<SettledSubject> settled = new ArrayList<>();
        for (JsonNode each : told) {
            settled.add(new SettledSubject(
                    subjects.get(each.get("subject").intValue()),
                    each.get("instrument").textValue(),
                    Outcome.valueOf(each.get("outcome").textValue()),
                    each.has("requirements") ? texts(each.get("requirements")) : List.of()));
        }
        OtherRequirements.Left left = others.beside(open, settled);
        for (int i = 0; i < settled.size(); i++) {
            if (!told.get(i).has("requirements")) {
                SettledSubject each = settled.get(i);
                settled.set(i, new SettledSubject(
                        each.subject(), each.instrument(), each.outcome(),
                        left.of(each.instrument(), each.subject())));
            }
        }
        return settled;
    }

    private Scope scope(JsonNode told) {
        List<InstrumentScope> scopes = new ArrayList<>();
        told.get("notJudged").properties().forEach(each ->
                scopes.add(ScopeLine.read(run.instrument(each.getKey()).scope(), texts(each.getValue()))));
        return new Scope(
                scopes,
                records(told.get("handedInNotJudged"), NOT_JUDGED),
                records(told.get("disputes"), DISPUTES),
                records(told.get("assumptions"), ASSUMED),
                records(told.get("daysNotCounted"), DAYS));
    }

    private Completeness completeness(JsonNode told) {
        JsonNode lists = told.get("listsNotGiven");
        return new Completeness(
                told.get("requirementsInForce").intValue(),
                told.get("decided").intValue(),
                told.get("needReview").intValue(),
                told.get("undetermined").intValue(),
                told.get("notApplicable").intValue(),
                told.get("withoutSubject").intValue(),
                lists != null
                        ? texts(lists)
                        : ScopeLine.listsNotGiven(
                                run, texts(told.get("listsGiven")), texts(told.get("nestedListsNotGivenFirst")),
                                texts(told.get("nestedListsNotGiven"))),
                texts(told.get("instrumentsNotInForce")));
    }

    private static <T> List<T> records(JsonNode list, TypeReference<List<T>> type) {
        return list == null ? List.of() : RunJson.MAPPER.convertValue(list, type);
    }

    static List<String> texts(JsonNode list) {
        return list == null ? List.of() : RunJson.MAPPER.convertValue(list, TEXTS);
    }
}
