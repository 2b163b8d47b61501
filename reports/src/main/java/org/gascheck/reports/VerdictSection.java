package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedDispute;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Verdict;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** The verdict, that of each instrument, how many findings of each outcome there are, and what that means. */
final class VerdictSection implements Section {

    private static final int SHOWN_DISPUTES = 3;

    private final WordedReport worded;
    private final ComplianceReport report;
    private final Voice voice;

    VerdictSection(WordedReport worded) {
        this.worded = worded;
        this.report = worded.report();
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        page.blank();
        page.text("", voice.say("结论：", "Verdict: ") + headline(), Emphasis.STRONG, emphasis(report.verdict()));
        if (report.instruments().size() > 1) {
            for (ReportedInstrument each : report.instruments()) {
                page.text("  ", each.number() + voice.colon() + verdict(each));
            }
        }
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = worded.count(outcome);
            if (count > 0) {
                counts.add(voice.name(outcome) + " " + count);
            }
        }
        if (!counts.isEmpty()) {
            page.text("  ", String.join(voice.semicolon(), counts));
        }
        for (String line : worded.marked().lines(voice)) {
            page.text("  ", line);
        }
        long assumed = worded.countAssumed();
        if (assumed > 0) {
            page.text("  ", voice.say("其中 " + assumed + " 项以假定为据", assumed + " of them rest on assumptions"));
        }
        String meaning = meaning();
        if (!meaning.isEmpty()) {
            page.text("  ", meaning);
        }
        String leftOut = leftOut();
        if (!leftOut.isEmpty()) {
            page.text("  ", leftOut);
        }
        Map<String, List<ReportedDispute>> disputes = report.scope().disputes().stream()
                .collect(
                        Collectors.groupingBy(ReportedDispute::contradiction, LinkedHashMap::new, Collectors.toList()));
        for (List<ReportedDispute> alike : disputes.values()) {
            int shown = worded.all() ? alike.size() : Math.min(SHOWN_DISPUTES, alike.size());
            for (ReportedDispute each : alike.subList(0, shown)) {
                page.text(
                        "  ",
                        voice.say("资料互相矛盾：", "The facts contradict each other: ")
                                + voice.say(each.says())
                                + voice.bracketed(each.facts().stream()
                                        .map(fact -> worded.facts().at(fact.pointer()) + " " + fact.value()
                                                + worded.facts().assumed(fact))
                                        .collect(Collectors.joining(voice.comma()))));
            }
            int more = alike.size() - shown;
            if (more > 0) {
                page.text("  ", voice.say("同样的矛盾另有 " + more + " 处" + worded.howToSeeAll() + "。",
                        "And " + more + " more contradictions like these" + worded.howToSeeAll() + "."));
            }
        }
    }

    /** The verdict, and by which of several instruments it is so. */
    private String headline() {
        List<ReportedInstrument> all = report.instruments();
        if (all.size() == 1) {
            return verdict(all.get(0));
        }
        List<String> such = all.stream()
                .filter(each -> each.verdict() == report.verdict())
                .map(ReportedInstrument::number)
                .toList();
        return report.verdict() == Verdict.COMPLIANT
                ? voice.say(
                        "在下列各自的判定范围内" + assuming("、以所列假定为前提") + "合规",
                        "COMPLIANT within the scope of each" + assuming(" and on the assumptions told")
                                + ", as follows")
                : voice.name(report.verdict())
                        + (such.isEmpty()
                                ? ""
                                : voice.bracketed(voice.say("依据 ", "by ") + String.join(voice.comma(), such)));
    }

    /** A verdict is never told to be compliant without what it covers. */
    private String verdict(ReportedInstrument instrument) {
        if (instrument.verdict() != Verdict.COMPLIANT) {
            return voice.name(instrument.verdict());
        }
        InstrumentScope scope = report.scope().instruments().stream()
                .filter(each -> each.instrument().equals(instrument.id())).findFirst().orElseThrow();
        String covered = scope.complete() ? scope.judged() + "/" + scope.clauses() : "" + scope.judged();
        return voice.say(
                "在有规则的 " + covered + " 条范围内" + assuming("、以所列假定为前提") + "，合规"
                        + nothingApplies(instrument, "（没有适用的强制性要求）"),
                "COMPLIANT within the " + covered + " clauses that rules judge"
                        + assuming(", on the assumptions told")
                        + nothingApplies(instrument, " (no mandatory requirement applies)"));
    }

    /** A remark, where of several instruments this one asks nothing of the subjects. */
    private String nothingApplies(ReportedInstrument instrument, String remark) {
        return report.instruments().size() > 1 && report.entries()
                .filter(each -> each.instrument().equals(instrument.id()) && each.strength() == Strength.MANDATORY)
                .allMatch(each -> each.outcome() == Outcome.NOT_APPLICABLE) ? remark : "";
    }

    /** A remark, where something was assumed. */
    private String assuming(String remark) {
        return report.scope().assumptions().stream().anyMatch(each -> each.filled() > 0) ? remark : "";
    }

    private String meaning() {
        return switch (report.verdict()) {
            case NON_COMPLIANT -> "";
            case COMPLIANT -> worded.count(Outcome.SATISFIED) == 0 && worded.count(Outcome.NOT_YET_DUE) == 0
                    ? voice.say(
                            "就所提交的资料而言，没有适用的强制性要求。",
                            "As far as the facts handed in go, no mandatory requirement applies.")
                    : voice.say(
                            "就所提交的资料而言，适用的强制要求都已做到或未到期限。",
                            "As far as the facts handed in go, every mandatory requirement that applies is met or not"
                                    + " yet due.");
            case UNDETERMINED -> !worded.isSomethingOpen()
                            && !report.scope().disputes().isEmpty()
                    ? voice.say(
                            "没有发现强制要求不符合，但资料互相矛盾，查清之前不能当作合规。",
                            "No breach of a mandatory requirement was found, but facts contradict each other: this is"
                                    + " not a pass.")
                    : worded.isSomethingOpen()
                            ? voice.say(
                                    "没有发现强制要求不符合，但还有事项未定，不能当作合规。",
                                    "No breach of a mandatory requirement was found, but some are open: this is not a"
                                            + " pass.")
                            : voice.say(
                                    "没有可以评定的内容：资料中没有强制要求所涉的对象，或文件在评定日期尚未印发。",
                                    "There was nothing to judge: no subject of a mandatory requirement in the"
                                            + " submission, or no instrument issued by then.");
        };
    }

    /** How many findings are not told since others were asked for; the verdict is on them too. */
    private String leftOut() {
        long leftOut = report.entries()
                .filter(each -> !worded.form().tells(each.requirement(), each.outcome()))
                .count();
        return leftOut == 0
                ? ""
                : voice.say(
                        "按所选只列一部分事项，另有 " + leftOut + " 项没有列出；结论是对全部事项的。",
                        "Only the findings asked for are told, and " + leftOut
                                + " others are not; the verdict is on all of them.");
    }

    static Emphasis emphasis(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> Emphasis.FULFILLED;
            case NON_COMPLIANT -> Emphasis.BREACHED;
            case UNDETERMINED -> Emphasis.OPEN;
        };
    }
}
