package org.gascheck.documents.told;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.Build;
import org.gascheck.law.Outcome;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.Verdict;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.Voice;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.RunInstrument;
import org.gascheck.reports.results.Totals;

/** What a run comes to in lines, the most pressing first: verdicts are never told without what they cover. */
public final class OverviewLines {

    /** The verdicts, the worst first. */
    public static final List<Verdict> WORST_FIRST =
            List.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT);

    private final Told told;
    private final Voice voice;
    private final Totals totals;
    private final List<Line> lines = new ArrayList<>();

    /** A line with a label. */
    public record Line(String label, String value) {
    }

    private OverviewLines(Told told, Totals totals) {
        this.told = told;
        this.voice = told.voice();
        this.totals = totals;
    }

    /** Those of a run. */
    public static List<Line> of(Told told, Totals totals, MarkCounts counts, ResultsSource results)
            throws IOException {
        OverviewLines overview = new OverviewLines(told, totals);
        overview.verdicts(results);
        overview.counts(counts);
        overview.scopes();
        overview.provenance();
        return overview.lines;
    }

    private void add(String zh, String en, String value) {
        lines.add(new Line(voice.say(zh, en), value));
    }

    private void verdicts(ResultsSource results) throws IOException {
        if (totals.read() == 1 && totals.judged() == 1) {
            told.forEachJudged(results, only -> {
                add("结论", "Verdict", only.verdict());
                add("资料", "Submission", only.from());
                if (only.judged().instruments().size() > 1) {
                    only.judged().instruments().forEach(each -> add(
                            "依 " + each.number(), "By " + each.number(), only.verdict(each)));
                }
            });
        } else {
            add("结论", "Verdicts", verdictCounts(told, totals));
        }
        if (totals.judged() == 0) {
            add("注意", "Note", voice.say(
                    "没有判定任何资料：这不是合规。", "Nothing was judged: this is not a pass."));
        }
        add("读入 = 判定 + 无法读取", "Read = judged + rejected",
                totals.read() + " = " + totals.judged() + " + " + totals.rejected());
    }

    /** How many submissions came to each verdict; that of compliant ones with what it covers. */
    public static String verdictCounts(Told told, Totals totals) {
        Voice voice = told.voice();
        return WORST_FIRST.stream()
                .map(verdict -> name(verdict, voice) + " " + totals.verdicts().getOrDefault(verdict, 0L))
                .collect(Collectors.joining(voice.semicolon()));
    }

    private static String name(Verdict verdict, Voice voice) {
        return verdict == Verdict.COMPLIANT
                ? voice.say("在有规则的条文范围内合规", "COMPLIANT within the clauses that rules judge")
                : voice.name(verdict);
    }

    private void counts(MarkCounts counts) {
        String findings = totals.findings().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> voice.name(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(voice.semicolon()));
        long advice = advice();
        if (advice > 0) {
            findings += voice.say(
                    "（不符合中有 " + advice + " 项文件只作鼓励，不算违反）",
                    " (of what is breached, " + advice + " only encouraged, which is no violation)");
        }
        add("判定事项", "Findings", findings.isEmpty() ? voice.say("无", "none") : findings);
        if (totals.findings().getOrDefault(Outcome.UNDETERMINED, 0L)
                        + totals.findings().getOrDefault(Outcome.NEEDS_REVIEW, 0L)
                > 0) {
            add("注意", "Note", voice.say("未定的事项不能当作合规。", "What is undetermined or for a person is not a pass."));
        }
        counts.lines().forEach(line -> add("豁免与比较", "Waivers and baseline", line));
    }

    private long advice() {
        long[] count = new long[1];
        totals.byRequirement().forEach((instrument, requirements) -> requirements.forEach((id, counts) ->
                count[0] += told.isEncouraged(instrument, id) ? counts.getOrDefault(Outcome.BREACHED, 0L) : 0));
        return count[0];
    }

    private void scopes() {
        for (RunInstrument each : told.run().instruments()) {
            Map<Verdict, Long> verdicts = totals.byInstrument().get(each.id());
            if (verdicts != null && !verdicts.isEmpty()) {
                add("依据", "Judged by", each.number() + " " + voice.say(each.title()) + voice.semicolon()
                        + scope(each.scope()));
            }
        }
        for (InputNotes each : totals.notes()) {
            each.taken().stream().limit(FromSheet.MOST_TOLD).forEach(taken ->
                    add("读入方式", "Read as", each.source() + voice.colon() + voice.say(taken)));
            each.unjudgedLines(voice).forEach(line -> add("未判定", "Not judged", line));
        }
        if (totals.firstDay() != null) {
            add("评定日期", "Assessed on", totals.firstDay().equals(totals.lastDay())
                    ? totals.firstDay().toString()
                    : totals.firstDay() + " – " + totals.lastDay());
        }
    }

    private String scope(InstrumentScope scope) {
        String judged = scope.complete()
                ? voice.say(
                        "共 " + scope.clauses() + " 条，规则判定 " + scope.judged() + " 条",
                        scope.judged() + " of its " + scope.clauses() + " clauses are judged by rules")
                : voice.say(
                        "规则判定 " + scope.judged() + " 条，该文件的条文没有全部登记",
                        scope.judged() + " clauses are judged by rules, and not all clauses of it are registered");
        return judged + voice.semicolon() + voice.say(
                "此外有 " + scope.outOfReach() + " 处规则无法判定", scope.outOfReach() + " more things no rule can judge");
    }

    private void provenance() {
        told.run().settings().chosen().forEach(
                (setting, option) -> add("所选读法", "Reading", setting + " = " + option));
        add("工具", "Made by", Build.NAME + " " + told.run().version());
        for (RunInstrument each : told.run().instruments()) {
            if (!totals.byInstrument().getOrDefault(each.id(), Map.of()).isEmpty()) {
                add("规则包", "Rule pack", each.id() + " " + each.digest().text());
            }
        }
        add("说明", "Remark", voice.say(
                "本文件由程序生成，供核查参考，不是行政决定。",
                "Made by a program as an aid to people who check it; it is no decision of an authority."));
    }
}
