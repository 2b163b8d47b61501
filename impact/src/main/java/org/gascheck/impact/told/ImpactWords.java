package org.gascheck.impact.told;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.impact.Basis;
import org.gascheck.impact.Cause;
import org.gascheck.impact.Change;
import org.gascheck.impact.ChangedFinding;
import org.gascheck.impact.Impact;
import org.gascheck.impact.ImpactCounts;
import org.gascheck.impact.Turn;
import org.gascheck.law.Coverage;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;
import org.gascheck.reports.FactNames;
import org.gascheck.reports.Voice;
import org.gascheck.timeline.LawDay;

/** How an impact is said. Immutable. */
public final class ImpactWords {

    private static final String ARROW = " → ";
    private static final int SHORT = 12;

    private final Voice voice;
    private final FactNames facts;

    /** In the language of a voice, on facts of a model. */
    public ImpactWords(FactModel model, Voice voice) {
        this.voice = voice;
        this.facts = new FactNames(model, voice, false);
    }

    /** The language. */
    public Voice voice() {
        return voice;
    }

    /** A basis: its instrument, and what was chosen. */
    public String said(Basis basis) {
        List<String> said = new ArrayList<>();
        String digest = basis.pack().digest().text();
        int start = digest.indexOf(':') + 1;
        said.add(basis.pack().instrument().number() + " [" + basis.pack().instrument().id() + "] "
                + digest.substring(start, start + SHORT));
        basis.settings().chosen().forEach((key, value) -> said.add(key + "=" + value));
        if (basis.day() != null) {
            said.add(voice.say("评定日期 ", "assessed on ") + basis.day());
        }
        return String.join(voice.semicolon(), said);
    }

    /** What verdicts by both bases cover: none is told without it. */
    public String scope(Impact impact) {
        String old = covered(impact.old());
        String changed = covered(impact.changed());
        return old.equals(changed)
                ? voice.say(
                        "结论只及于有规则的 " + old + " 条，并以各份资料所交和所列的假定为准",
                        "Verdicts hold within the " + old + " clauses that rules judge, and on what each submission"
                                + " tells or assumes")
                : voice.say(
                        "结论只及于有规则的条文：原依据 " + old + " 条，新依据 " + changed + " 条；并以各份资料所交和所列的假定为准",
                        "Verdicts hold within the clauses that rules judge, " + old + " of the old basis and " + changed
                                + " of the new, and on what each submission tells or assumes");
    }

    private static String covered(Basis basis) {
        Coverage of = basis.pack().coverage();
        return of.complete() ? of.judged() + "/" + of.clauses() : String.valueOf(of.judged());
    }

    /** In a sentence, whether anything comes to anything else among what was compared. */
    public String headline(ImpactCounts counts) {
        String rejected = counts.rejected() == 0 ? "" : voice.say(
                "；另有 " + counts.rejected() + " 份无法读取或判定，没有比对",
                "; " + counts.rejected() + " more could not be read or judged, and were not compared");
        if (counts.submissions() == 0) {
            return voice.say("没有比对任何资料", "Nothing was compared") + rejected;
        }
        return (counts.isNone()
                ? voice.say("没有任何结果或结论改变", "Nothing comes to anything else")
                : voice.say(
                        counts.changed() + " 份资料有变化，其中 " + counts.worse() + " 份结论变差",
                        counts.changed() + " submissions changed; the verdict of " + counts.worse() + " is worse"))
                + rejected;
    }

    /** A single change, with where the instrument sets it. */
    public String said(Change change) {
        String where = change.provision() == null ? "" : voice.bracketed(change.provision());
        return what(change) + fromTo(change) + where;
    }

    private String what(Change change) {
        String title = change.title() == null ? change.key() : quoted(change.title());
        return switch (change.kind()) {
            case DAY, ISSUED -> voice.say(change.title());
            case REQUIREMENT_ADDED -> voice.say("新增要求", "requirement added: ") + title;
            case REQUIREMENT_DROPPED -> voice.say("取消要求", "requirement dropped: ") + title;
            case RULE -> voice.say("判定规则改动：", "rule changed: ") + title;
            case DEFINITION -> voice.say("公用定义改动：", "shared definition changed: ") + withUse(change);
            case LIMIT -> voice.say("限值 ", "limit ") + withUse(change);
            case DUE_DATE -> voice.say("期限：", "due date: ") + title;
            case STRENGTH -> voice.say("约束力：", "strength: ") + title;
            case RATE -> voice.say("完成率的计算范围改动：", "rate counted otherwise: ") + title;
            case READING -> voice.say("读法 ", "reading ") + change.key();
        };
    }

    private String withUse(Change change) {
        return change.key() + (change.title() == null ? "" : voice.bracketed(voice.say(change.title())));
    }

    private String fromTo(Change change) {
        return change.before() == null || change.after() == null
                ? ""
                : voice.colon() + voice.say(change.before()) + ARROW + voice.say(change.after());
    }

    private String quoted(Text title) {
        return voice.say("“" + title.zh() + "”", "\"" + title.en() + "\"");
    }

    /** What causes something, each change by what it is called. */
    public String said(Cause cause) {
        String changes = cause.changes().stream().map(this::said).collect(Collectors.joining(" + "));
        return how(cause) + changes;
    }

    /** How several changes cause something; empty where it is a single one. */
    public String how(Cause cause) {
        return switch (cause.how()) {
            case ALONE -> "";
            case ANY -> voice.say("缺一不可（撤回其中一处就恢复）：", "only together (taking back any one takes it back): ");
            case JOINTLY -> voice.say("各自足够（须一并撤回才恢复）：", "jointly (only taking back all takes it back): ");
        };
    }

    /** From what to what a finding comes. */
    public String said(Outcome from, Outcome to) {
        return name(from) + ARROW + name(to);
    }

    /** From what to what a verdict comes. */
    public String said(Verdict from, Verdict to) {
        return voice.name(from) + ARROW + voice.name(to);
    }

    /** The name of an outcome; there is none where the requirement is not there, or not in force. */
    public String name(Outcome outcome) {
        return outcome == null ? voice.say("没有这项要求", "Not required") : voice.name(outcome);
    }

    /** On which days and by what an outcome turns; nothing where the day does not differ. */
    public List<String> turns(ChangedFinding finding) {
        return finding.turns().stream().map(this::said).toList();
    }

    private String said(Turn turn) {
        List<String> why = new ArrayList<>();
        for (LawDay each : turn.law()) {
            why.add(each.setBy() + " " + each.day());
        }
        turn.facts().forEach(each -> why.add(facts.field(each.pointer()) + " " + facts.value(each)));
        return turn.day() + " " + said(turn.from(), turn.to())
                + (why.isEmpty() ? "" : voice.bracketed(String.join(voice.semicolon(), why)));
    }

    /** Words for what differs in words only. */
    public String wordsOnly(int many) {
        return many == 0 ? "" : voice.say(
                "另有 " + many + " 处只改文字，不影响结果", many + " more differ in words only and turn nothing");
    }
}
