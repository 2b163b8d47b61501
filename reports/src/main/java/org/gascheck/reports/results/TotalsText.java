package org.gascheck.reports.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.Verdict;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** Says on a screen what the submissions of a run come to together, and what that does not cover. */
public final class TotalsText {

    private static final int MOST_REQUIREMENTS = 5;
    private static final int MOST_REJECTED = 5;
    private static final int MOST_NOTES = 5;
    private static final List<Outcome> TOLD =
            List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.UNDETERMINED, Outcome.NOT_YET_DUE);

    private final Run run;
    private final Totals totals;
    private final Voice voice;
    private final Page page;

    private TotalsText(Run run, Totals totals, Voice voice, Page page) {
        this.run = run;
        this.totals = totals;
        this.voice = voice;
        this.page = page;
    }

    /** Prints it. */
    public static void print(Run run, Totals totals, Voice voice, Page page) throws IOException {
        TotalsText text = new TotalsText(run, totals, voice, page);
        text.counts();
        text.verdicts();
        for (Outcome outcome : TOLD) {
            text.most(
                    voice.name(outcome), outcome, requirement -> requirement.strength() != Strength.ENCOURAGED);
        }
        text.most(
                voice.say("建议（文件只作鼓励，不做不算违反）", "Advice (only encouraged; not doing it is no breach)"),
                Outcome.BREACHED,
                requirement -> requirement.strength() == Strength.ENCOURAGED);
        text.rejected();
        text.notes();
    }

    private void counts() throws IOException {
        page.text("", voice.say(
                "读取 " + number(totals.read()) + " 份：已判定 " + number(totals.judged()) + " 份，拒绝 "
                        + number(totals.rejected()) + " 份",
                number(totals.read()) + " read: " + number(totals.judged()) + " judged, " + number(totals.rejected())
                        + " rejected"), Emphasis.STRONG);
        if (totals.read() == 0) {
            page.text("  ", voice.say(
                    "没有可以评定的资料：这不是合规。", "There was nothing to judge: this is not a pass."), Emphasis.OPEN);
        }
        if (totals.firstDay() != null) {
            page.text("  ", voice.say("评定日期 ", "Assessed on ") + (totals.firstDay().equals(totals.lastDay())
                    ? totals.firstDay().toString()
                    : totals.firstDay() + voice.say(" 至 ", " to ") + totals.lastDay()));
        }
    }

    private void verdicts() throws IOException {
        for (Map.Entry<String, Map<Verdict, Long>> each : totals.byInstrument().entrySet()) {
            RunInstrument instrument = run.instrument(each.getKey());
            page.blank();
            page.text("", instrument.number() + voice.say("：", ": ") + covered(instrument.scope()));
            for (Verdict verdict : List.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT)) {
                long count = each.getValue().getOrDefault(verdict, 0L);
                if (count > 0) {
                    page.text("  ", padded(number(count)) + "  " + name(verdict), emphasis(verdict));
                }
            }
        }
        if (!totals.answers().isEmpty()) {
            page.blank();
            page.text("", voice.say("回答（", "Answers (") + run.purpose() + voice.say("）", ")"));
            for (Map.Entry<Answer, Long> each : totals.answers().entrySet()) {
                page.text("  ", padded(number(each.getValue())) + "  " + name(each.getKey()));
            }
        }
    }

    /** A verdict on a part never reads as one on the whole. */
    private String covered(InstrumentScope scope) {
        String clauses = scope.complete() ? scope.judged() + "/" + scope.clauses() : String.valueOf(scope.judged());
        return voice.say(
                "规则判定 " + clauses + " 条，另有 " + scope.outOfReach() + " 处无法判定；以下结论只及于此",
                "rules judge " + clauses + " clauses, and " + scope.outOfReach()
                        + " things besides cannot be judged; the verdicts below cover no more");
    }

    private String name(Verdict verdict) {
        return verdict == Verdict.COMPLIANT
                ? voice.say("在有规则的条款范围内合规", "compliant within the clauses that rules judge")
                : voice.say(
                        verdict == Verdict.NON_COMPLIANT ? "不合规" : "尚不能判定，不能当作合规",
                        verdict == Verdict.NON_COMPLIANT ? "non-compliant" : "undetermined: not a pass");
    }

    private String name(Answer answer) {
        return switch (answer) {
            case YES -> voice.say("是", "yes");
            case NOT_YET_DUE -> voice.say("未到期限", "not yet due");
            case NO -> voice.say("否", "no");
            case FACTS_MISSING -> voice.say("缺资料", "facts are missing");
            case FOR_A_PERSON -> voice.say("须由人判断", "for a person");
            case NOTHING_TO_JUDGE -> voice.say("没有可以评定的", "nothing to judge");
        };
    }

    private static Emphasis emphasis(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> Emphasis.FULFILLED;
            case NON_COMPLIANT -> Emphasis.BREACHED;
            case UNDETERMINED -> Emphasis.OPEN;
        };
    }

    private record Counted(String instrument, Text title, long count) {
    }

    private void most(String heading, Outcome outcome, Predicate<RunRequirement> wanted) throws IOException {
        List<Counted> counted = new ArrayList<>();
        totals.byRequirement().forEach((instrument, counts) -> counts.forEach((id, ofRequirement) -> {
            RunRequirement requirement = run.instrument(instrument).requirements().get(id);
            if (ofRequirement.containsKey(outcome) && wanted.test(requirement)) {
                counted.add(new Counted(instrument, requirement.title(), ofRequirement.get(outcome)));
            }
        }));
        if (counted.isEmpty()) {
            return;
        }
        counted.sort(Comparator.comparingLong(Counted::count).reversed());
        page.blank();
        long findings = counted.stream().mapToLong(Counted::count).sum();
        page.text("", heading + voice.colon() + voice.say(
                number(findings) + " 项，涉及 " + counted.size() + " 条要求",
                counted(findings, "finding") + " on " + counted(counted.size(), "requirement")));
        boolean several = totals.byRequirement().size() > 1;
        for (Counted each : counted.subList(0, Math.min(MOST_REQUIREMENTS, counted.size()))) {
            page.text("  " + padded(number(each.count())) + "  ",
                    voice.say(each.title()) + (several ? voice.bracketed(each.instrument()) : ""));
        }
    }

    private void rejected() throws IOException {
        if (totals.rejected() == 0) {
            return;
        }
        page.blank();
        page.text("", voice.say("拒绝的资料，没有结论：", "Rejected, so there is no verdict on them:"), Emphasis.STRONG);
        int told = Math.min(MOST_REJECTED, totals.firstRejected().size());
        for (Result each : totals.firstRejected().subList(0, told)) {
            Problem first = each.problems().get(0);
            String at = first.line() > 0 || each.place().isEmpty() ? "" : each.place() + "  ";
            page.text("  ", at + first.in(voice.locale()));
        }
        if (totals.rejected() > told) {
            page.text("  ", voice.say(
                    "另有 " + number(totals.rejected() - told) + " 份", number(totals.rejected() - told) + " more"));
        }
    }

    private void notes() throws IOException {
        for (InputNotes each : totals.notes()) {
            for (Text taken : each.taken()) {
                page.text("  ", each.source() + voice.colon() + voice.say(taken), Emphasis.FAINT);
            }
        }
        List<Problem> unjudged = totals.notes().stream().flatMap(each -> each.unjudged().stream()).toList();
        if (unjudged.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("交来而没有判定的内容：", "Handed in and not judged:"), Emphasis.OPEN);
        for (Problem each : unjudged.subList(0, Math.min(MOST_NOTES, unjudged.size()))) {
            page.text("  ", each.in(voice.locale()));
        }
        if (unjudged.size() > MOST_NOTES) {
            page.text("  ", voice.say(
                    "另有 " + (unjudged.size() - MOST_NOTES) + " 处", (unjudged.size() - MOST_NOTES) + " more"));
        }
    }

    private static String counted(long count, String what) {
        return number(count) + ' ' + what + (count == 1 ? "" : "s");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String padded(String number) {
        return " ".repeat(Math.max(0, 9 - WideText.width(number))) + number;
    }
}
