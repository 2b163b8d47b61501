package org.gascheck.reports.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Verdict;

/** Counts what the submissions of a run come to together, or of a part of it. Used by one thread. */
public final class TotalsCount {

    /** How many rejected ones are kept with what is wrong with them, and how many of their problems. */
    private static final int MOST_REJECTED = 20;
    private static final int MOST_PROBLEMS = 5;

    private final Run run;
    private long judged;
    private long rejected;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Map<Verdict, Long>> byInstrument = new LinkedHashMap<>();
    private final Map<String, Map<String, long[]>> byRequirement = new HashMap<>();
    private final Map<Answer, Long> answers = new EnumMap<>(Answer.class);
    private final List<Result> firstRejected = new ArrayList<>();
    private final List<InputNotes> notes = new ArrayList<>();
    private final StatisticsSum statistics = new StatisticsSum();

    /** A count of no submissions of a run. */
    public TotalsCount(Run run) {
        this.run = run;
        for (RunInstrument instrument : run.instruments()) {
            byInstrument.put(instrument.id(), new EnumMap<>(Verdict.class));
            byRequirement.put(instrument.id(), new HashMap<>());
        }
    }

    /** Counts a result. */
    public void add(Result result) {
        if (!result.isJudged()) {
            rejected++;
            keep(result);
            return;
        }
        JudgedSubmission of = result.judged();
        judged++;
        day(of.assessedOn());
        verdicts.merge(of.verdict(), 1L, Long::sum);
        for (ReportedInstrument each : of.instruments()) {
            byInstrument.get(each.id()).merge(each.verdict(), 1L, Long::sum);
        }
        for (Finding each : of.open()) {
            count(byRequirement.get(each.instrument()), each.requirement(), each.outcome(), 1);
        }
        for (SettledSubject each : of.settled()) {
            Map<String, long[]> counts = byRequirement.get(each.instrument());
            for (String id : each.requirements()) {
                count(counts, id, each.outcome(), 1);
            }
        }
        if (of.purpose() != null) {
            answers.merge(of.purpose().answer(), 1L, Long::sum);
        }
        if (!of.statistics().isEmpty()) {
            statistics.add(1, of.statistics().from(name(result)));
        }
    }

    private static void count(Map<String, long[]> counts, String requirement, Outcome outcome, long more) {
        counts.computeIfAbsent(requirement, key -> new long[Outcome.values().length])[outcome.ordinal()] += more;
    }

    private static String name(Result result) {
        return result.place().isEmpty() ? result.source() : result.source() + ':' + result.place();
    }

    private void day(LocalDate day) {
        firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
        lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
    }

    private void keep(Result result) {
        if (firstRejected.size() < MOST_REJECTED) {
            firstRejected.add(new Result(
                    result.number(),
                    result.source(),
                    result.place(),
                    null,
                    result.problems().stream().limit(MOST_PROBLEMS).toList()));
        }
    }

    /** Takes note of what is to be told of an input as a whole. */
    public void add(InputNotes ofInput) {
        notes.add(ofInput);
    }

    /** Adds what was counted of later submissions of the same run. */
    public void add(Totals later) {
        judged += later.judged();
        rejected += later.rejected();
        if (later.firstDay() != null) {
            day(later.firstDay());
            day(later.lastDay());
        }
        later.verdicts().forEach((verdict, count) -> verdicts.merge(verdict, count, Long::sum));
        later.byInstrument().forEach((id, counts) ->
                counts.forEach((verdict, count) -> byInstrument.get(id).merge(verdict, count, Long::sum)));
        later.byRequirement().forEach((instrument, counts) -> counts.forEach((id, ofRequirement) ->
                ofRequirement.forEach((outcome, count) ->
                        count(byRequirement.get(instrument), id, outcome, count))));
        later.answers().forEach((answer, count) -> answers.merge(answer, count, Long::sum));
        later.firstRejected().forEach(this::keep);
        notes.addAll(later.notes());
        statistics.add(later.judged(), later.statistics());
    }

    /** How many were counted. */
    public long read() {
        return judged + rejected;
    }

    /** How many of them were rejected. */
    public long rejected() {
        return rejected;
    }

    /** What they come to. */
    public Totals totals() {
        Map<Outcome, Long> findings = new EnumMap<>(Outcome.class);
        Map<String, Map<String, Map<Outcome, Long>>> ofRequirements = new LinkedHashMap<>();
        for (RunInstrument instrument : run.instruments()) {
            Map<String, Map<Outcome, Long>> ofInstrument = new LinkedHashMap<>();
            for (String id : instrument.requirements().keySet()) {
                long[] counts = byRequirement.get(instrument.id()).get(id);
                if (counts != null) {
                    ofInstrument.put(id, told(counts));
                    told(counts).forEach((outcome, count) -> findings.merge(outcome, count, Long::sum));
                }
            }
            if (!ofInstrument.isEmpty()) {
                ofRequirements.put(instrument.id(), ofInstrument);
            }
        }
        Map<String, Map<Verdict, Long>> ofInstruments = new LinkedHashMap<>();
        byInstrument.forEach((id, counts) -> {
            if (!counts.isEmpty()) {
                ofInstruments.put(id, new EnumMap<>(counts));
            }
        });
        return new Totals(
                judged + rejected,
                judged,
                rejected,
                firstDay,
                lastDay,
                verdicts,
                ofInstruments,
                findings,
                ofRequirements,
                answers,
                firstRejected,
                notes,
                statistics.sum());
    }

    private static Map<Outcome, Long> told(long[] counts) {
        Map<Outcome, Long> told = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (counts[outcome.ordinal()] > 0) {
                told.put(outcome, counts[outcome.ordinal()]);
            }
        }
        return told;
    }
}
