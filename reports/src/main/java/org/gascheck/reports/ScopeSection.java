package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.Printable;
import org.gascheck.facts.model.Submission;
import org.gascheck.report.DayNotCounted;
import org.gascheck.report.FactsNotJudged;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Scope;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/**
 * What the verdict covers: how much of each instrument rules judge, and what of it concerns these subjects and is not
 * judged.
 */
final class ScopeSection implements Section {

    private static final int SHOWN_RECORDS = 4;

    private final WordedReport worded;
    private final Voice voice;

    ScopeSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        Scope scope = worded.report().scope();
        if (scope.instruments().isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("判定范围", "What the verdict covers"), Emphasis.STRONG);
        for (InstrumentScope each : scope.instruments()) {
            page.text("  ", numberOf(each.instrument()) + clauses(each));
        }
        String notYet = scope.instruments().stream()
                .filter(each -> !each.notYetJudged().isEmpty())
                .map(this::areas)
                .collect(Collectors.joining(voice.semicolon()));
        String never = scope.instruments().stream().flatMap(each -> each.neverJudged().stream())
                .map(each -> voice.say(each.what())).distinct().collect(Collectors.joining(voice.semicolon()));
        print(page, voice.say("与所交对象有关而尚无规则", "Of concern here, without a rule yet"), notYet);
        for (InstrumentScope each : scope.instruments()) {
            for (String by : each.elsewhere().stream().map(InstrumentScope.StatedElsewhere::by).distinct().toList()) {
                print(
                        page,
                        numberOf(each.instrument())
                                + voice.say(
                                        "与所交对象有关而只由" + by + "写明，未判",
                                        "Of concern here, stated by " + by + " alone and so not judged"),
                        elsewhere(each, by));
            }
        }
        print(page, voice.say("与所交对象有关而规则无法判定", "Of concern here, and no rule can judge it"), never);
        print(page, voice.say("交来而未判定", "Handed in, not judged"), facts(scope.handedInNotJudged()));
        printDays(page, scope.daysNotCounted());
        for (Submission.Assumed each : scope.assumptions()) {
            page.text(
                    "  ",
                    voice.say("假定", "Assumed")
                            + voice.colon()
                            + Printable.of(each.assumption())
                            + voice.bracketed(filled(each)));
        }
    }

    /** Each with its place, the first of them where they are many; one sentence says why of all. */
    private void printDays(Page page, List<DayNotCounted> days) throws IOException {
        if (days.isEmpty()) {
            return;
        }
        int shown = worded.all() ? days.size() : Math.min(SHOWN_RECORDS, days.size());
        String places = days.stream().limit(shown)
                .map(each -> each.written() + voice.bracketed(worded.facts().place(each.fact()) + " " + each.fact()))
                .collect(Collectors.joining(voice.comma()));
        int more = days.size() - shown;
        String named = more == 0 ? places : places + voice.semicolon() + voice.say(
                "还有 " + more + " 处" + worded.howToSeeAll(), more + " more" + worded.howToSeeAll());
        print(page, voice.say("不计的日期", "Dates not counted"), named + voice.semicolon() + voice.say(days.get(0).says()));
    }

    private String filled(Submission.Assumed assumed) {
        if (assumed.filled() == 0) {
            return voice.say("没有补上任何资料", "it filled nothing");
        }
        return voice.say(
                "未经核实，补上 " + assumed.filled() + " 处未知资料",
                "not verified; it filled " + assumed.filled()
                        + (assumed.filled() == 1 ? " unknown fact" : " unknown facts"));
    }

    private void print(Page page, String label, String what) throws IOException {
        if (!what.isEmpty()) {
            page.text("  ", label + voice.colon() + what);
        }
    }

    private String clauses(InstrumentScope scope) {
        int toRules = scope.judged() - scope.leftToAPerson();
        String judged = voice.say("规则判定 " + toRules + " 条", toRules + " judged by rules")
                + (scope.leftToAPerson() == 0 ? "" : voice.say("，转交人工 " + scope.leftToAPerson() + " 条",
                        ", " + scope.leftToAPerson() + " put to a person"))
                + (scope.routed() == 0 ? "" : voice.say("，只写明部门 " + scope.routed() + " 条",
                        ", " + scope.routed() + " only naming departments"));
        if (!scope.complete()) {
            return judged + voice.say("；该文件的条文没有全部登记", "; not all clauses of the document are registered");
        }
        int open = scope.clauses() - scope.judged() - scope.routed();
        String without = open == 0 ? "" : voice.say("，尚无规则 " + open + " 条", ", " + open + " without a rule yet");
        return voice.say(
                "共 " + scope.clauses() + " 条：" + judged + without + "；此外有 " + scope.outOfReach() + " 处规则无法判定",
                scope.clauses() + " clauses: " + judged + without + "; besides " + scope.outOfReach()
                        + " things that no rule can judge");
    }

    private String areas(InstrumentScope scope) {
        return numberOf(scope.instrument()) + scope.notYetJudged().stream()
                .map(area -> voice.say(area.name()) + voice.say(" " + area.clauses() + " 条", " " + area.clauses()))
                .collect(Collectors.joining(voice.comma()));
    }

    private String elsewhere(InstrumentScope scope, String by) {
        return scope.elsewhere().stream().filter(each -> each.by().equals(by))
                .map(each -> voice.say(each.name()) + " " + each.clauses() + voice.say(" 条", "") + mentioned(each))
                .collect(Collectors.joining(voice.comma()));
    }

    private String mentioned(InstrumentScope.StatedElsewhere each) {
        if (each.mentioned() == 0) {
            return "";
        }
        return voice.bracketed(each.mentioned() == each.clauses()
                ? voice.say("本文件只提到主题", "this document only mentions the topic")
                : voice.say("其中 " + each.mentioned() + " 条本文件只提到主题",
                        "this document only mentions the topic of " + each.mentioned() + " of them"));
    }

    /** The facts by the records that they stand in, the first of them where they are many. */
    private String facts(List<FactsNotJudged> facts) {
        Map<String, List<String>> byRecord = new LinkedHashMap<>();
        for (FactsNotJudged each : facts) {
            String place = worded.facts().kindOfPlace(each.first());
            int step = place.lastIndexOf(FactNames.STEP);
            byRecord.computeIfAbsent(step < 0 ? "" : place.substring(0, step), record -> new ArrayList<>())
                    .add(place.substring(step < 0 ? 0 : step + FactNames.STEP.length()));
        }
        int shown = worded.all() ? byRecord.size() : Math.min(SHOWN_RECORDS, byRecord.size());
        String named = byRecord.entrySet().stream()
                .limit(shown)
                .map(each -> each.getKey()
                        + (each.getKey().isEmpty() ? "" : voice.colon())
                        + String.join(voice.comma(), each.getValue()))
                .collect(Collectors.joining(voice.semicolon()));
        int more = byRecord.values().stream().skip(shown).mapToInt(List::size).sum();
        return more == 0 ? named : named + voice.semicolon() + voice.say("还有 " + more + " 种" + worded.howToSeeAll(),
                more + " more" + worded.howToSeeAll());
    }

    private String numberOf(String id) {
        List<ReportedInstrument> instruments = worded.report().instruments();
        return instruments.size() == 1 ? "" : instruments.stream()
                .filter(each -> each.id().equals(id)).findFirst().map(ReportedInstrument::number).orElse(id) + " ";
    }
}
