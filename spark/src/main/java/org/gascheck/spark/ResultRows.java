package org.gascheck.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.DueDate;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.ValueJson;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.RunInstrument;
import org.gascheck.reports.results.RunRequirement;
import org.gascheck.reports.results.SettledSubject;
import scala.jdk.javaapi.CollectionConverters;

/** Results as rows of the {@link ResultSchema}. Immutable. */
final class ResultRows {

    private static final JsonFactory JSON = new JsonFactory();

    private final Run run;

    ResultRows(Run run) {
        this.run = run;
    }

    /** The rows of all findings: those that are open first, then the settled ones, which tell no reasons. */
    List<Row> findings(Result result) {
        List<Row> rows = new ArrayList<>();
        if (result.isJudged()) {
            Date day = day(result.judged().assessedOn());
            for (Object[] each : all(result.judged())) {
                Object[] row = new Object[each.length + 3];
                row[0] = result.source();
                row[1] = result.place();
                row[2] = day;
                System.arraycopy(each, 0, row, 3, each.length);
                rows.add(RowFactory.create(row));
            }
        }
        return rows;
    }

    /** The row of a judged submission. */
    Row verdict(Result result) {
        List<Object> row = new ArrayList<>(List.of(result.source(), result.place()));
        row.addAll(judged(result.judged()));
        return RowFactory.create(row.toArray());
    }

    /** The row of a rejected submission. */
    Row rejected(Result result) {
        return RowFactory.create(result.source(), result.place(), list(result.problems(), ResultRows::problem));
    }

    /** What the function in SQL gives. */
    Row function(Result result) {
        List<Object> row = new ArrayList<>();
        if (result.isJudged()) {
            row.addAll(judged(result.judged()));
            row.add(list(all(result.judged()), RowFactory::create));
        } else {
            for (int i = 0; i <= ResultSchema.FUNCTION.fieldIndex("answer") + 1; i++) {
                row.add(null);
            }
        }
        row.add(list(result.problems(), ResultRows::problem));
        return RowFactory.create(row.toArray());
    }

    private List<Object> judged(JudgedSubmission judged) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        judged.open().forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        judged.settled().forEach(each -> counts.merge(each.outcome(), each.requirements().size(), Integer::sum));
        List<Object> row = new ArrayList<>();
        row.add(day(judged.assessedOn()));
        row.add(judged.verdict().name());
        row.add(list(judged.instruments(), each -> scope(each, judged.scope().instruments())));
        for (Outcome each : List.of(
                Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.UNDETERMINED, Outcome.NOT_YET_DUE, Outcome.SATISFIED,
                Outcome.NOT_APPLICABLE)) {
            row.add(counts.getOrDefault(each, 0));
        }
        row.add(judged.completeness().inForce());
        row.add(judged.completeness().withoutSubject());
        row.add(list(judged.scope().disputes(), each -> text(each.says())));
        row.add(list(judged.scope().assumptions(), each -> each.assumption()));
        row.add(list(judged.scope().handedInNotJudged(),
                each -> RowFactory.create(each.fact(), each.count(), each.first())));
        row.add(judged.purpose() == null ? null : judged.purpose().answer().name());
        return row;
    }

    private static Row scope(ReportedInstrument instrument, List<InstrumentScope> scopes) {
        InstrumentScope scope = scopes.stream().filter(each -> each.instrument().equals(instrument.id())).findFirst()
                .orElseThrow();
        List<String> notJudged = new ArrayList<>();
        scope.notYetJudged().forEach(each -> notJudged.add(each.area()));
        scope.neverJudged().forEach(each -> notJudged.add(each.id()));
        return RowFactory.create(
                instrument.id(), instrument.verdict().name(), scope.clauses(), scope.judged(), scope.leftToAPerson(),
                scope.routed(), list(notJudged, each -> each));
    }

    private List<Object[]> all(JudgedSubmission judged) {
        List<Object[]> all = new ArrayList<>();
        judged.open().forEach(each -> all.add(open(each)));
        for (SettledSubject each : judged.settled()) {
            RunInstrument instrument = run.instrument(each.instrument());
            each.requirements().forEach(id -> all.add(settled(each, instrument, id)));
        }
        return all;
    }

    private static Object[] open(Finding of) {
        return new Object[] {
            of.requirement(),
            of.instrument(),
            of.outcome().name(),
            of.strength().name(),
            text(of.title()),
            of.citation(),
            list(of.provisions(), each -> each),
            subject(of.subject()),
            text(of.message()),
            list(of.reasons(), ResultRows::reason),
            list(of.evidence(), ResultRows::evidence),
            of.moreEvidence(),
            list(of.missing(), each -> each),
            of.moreMissing(),
            of.askFirst(),
            list(of.authorities(), each -> each),
            text(of.authorityNote()),
            of.nextStep() == null ? null : of.nextStep().name(),
            due(of.due()),
            list(of.otherReadings(), each -> RowFactory.create(
                    each.setting(), each.chosen().name(), each.other().name(), each.outcome().name()))
        };
    }

    private static Object[] settled(SettledSubject of, RunInstrument instrument, String id) {
        RunRequirement requirement = instrument.requirements().get(id);
        return new Object[] {
            id,
            instrument.id(),
            of.outcome().name(),
            requirement.strength().name(),
            text(requirement.title()),
            instrument.number() + " " + String.join("、", requirement.provisions()),
            list(requirement.provisions(), each -> each),
            subject(of.subject()),
            null,
            list(List.of(), each -> each),
            list(List.of(), each -> each),
            0,
            list(List.of(), each -> each),
            0,
            null,
            list(requirement.departments(), each -> each),
            text(requirement.authorityNote()),
            null,
            null,
            list(List.of(), each -> each)
        };
    }

    private static Row reason(FoundReason of) {
        return RowFactory.create(
                of.reason(), text(of.says()), text(of.asks()), list(of.at(), each -> each), of.more(),
                list(of.lacks(), ResultRows::evidence));
    }

    private static Row evidence(Evidence of) {
        return RowFactory.create(of.pointer(), json(of.value()), of.more(), of.assumed());
    }

    private static String json(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            ValueJson.write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Row due(DueDate of) {
        return of == null ? null : RowFactory.create(day(of.day()), of.provision(), of.overdueDays());
    }

    private static Row subject(ReportedSubject of) {
        return RowFactory.create(of.kind(), of.id(), of.pointer(), text(of.name()));
    }

    private static Row problem(Problem of) {
        return RowFactory.create(of.source(), of.line(), of.column(), of.pointer(), text(of.message()));
    }

    private static Row text(Text of) {
        return of == null ? null : RowFactory.create(of.zh(), of.en());
    }

    private static Date day(LocalDate of) {
        return Date.valueOf(of);
    }

    private static <T> Object list(List<T> of, Function<? super T, ?> each) {
        List<Object> all = new ArrayList<>();
        of.forEach(one -> all.add(each.apply(one)));
        return CollectionConverters.asScala(all).toSeq();
    }
}
