package org.gascheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gascheck.Problem;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Finding;
import org.gascheck.report.Verdict;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.Result;

/** What a file that is watched came to, in a few lines. */
final class WatchedFile {

    private static final int MOST_TOLD = 8;

    private final List<Result> results;
    private final Voice voice;

    WatchedFile(List<Result> results, Voice voice) {
        this.results = List.copyOf(results);
        this.voice = voice;
    }

    /** Whether some of it cannot be read, as where somebody is still writing it. */
    boolean isRejected() {
        return results.isEmpty() || results.stream().anyMatch(each -> !each.isJudged());
    }

    /** What it comes to in a line, such as to compare with what it came to before. */
    String headline() {
        if (results.isEmpty()) {
            return voice.say("没有资料", "no submission");
        }
        Map<Verdict, Integer> verdicts = new TreeMap<>();
        int rejected = 0;
        for (Result each : results) {
            if (each.isJudged()) {
                verdicts.merge(each.judged().verdict(), 1, Integer::sum);
            } else {
                rejected++;
            }
        }
        List<String> told = new ArrayList<>();
        boolean alone = results.size() == 1;
        verdicts.forEach((verdict, count) -> told.add(name(verdict) + (alone ? "" : " " + count)));
        if (rejected > 0) {
            told.add(voice.say("读不出", "cannot be read") + (alone ? "" : " " + rejected));
        }
        return String.join(voice.comma(), told);
    }

    private String name(Verdict verdict) {
        return verdict == Verdict.COMPLIANT
                ? voice.say("在有规则的条款范围内合规", "COMPLIANT within the clauses that rules judge")
                : voice.name(verdict);
    }

    /** Prints it. */
    void print(String heading, Page page) throws IOException {
        page.text("", heading + headline(), Emphasis.STRONG, emphasis());
        int told = 0;
        int left = 0;
        for (Result each : results) {
            for (String line : lines(each)) {
                if (told < MOST_TOLD) {
                    page.text("  ", line);
                    told++;
                } else {
                    left++;
                }
            }
        }
        if (left > 0) {
            page.text("  ", voice.say(
                    "另有 " + left + " 项，用 gascheck check 列出", left + " more; gascheck check lists them"));
        }
    }

    private Emphasis emphasis() {
        if (results.stream().anyMatch(each ->
                each.isJudged() && each.judged().verdict() == Verdict.NON_COMPLIANT)) {
            return Emphasis.BREACHED;
        }
        return isRejected() || results.stream().anyMatch(each -> each.judged().verdict() == Verdict.UNDETERMINED)
                ? Emphasis.OPEN
                : Emphasis.FULFILLED;
    }

    private List<String> lines(Result result) {
        if (!result.isJudged()) {
            return result.problems().stream().map(each -> told(each, result)).toList();
        }
        List<String> lines = new ArrayList<>();
        JudgedSubmission judged = result.judged();
        int missing = 0;
        for (Finding each : judged.open()) {
            if (each.outcome() == Outcome.BREACHED && each.strength() != Strength.ENCOURAGED
                    || each.outcome() == Outcome.NEEDS_REVIEW) {
                lines.add(voice.name(each.outcome()) + voice.colon() + each.message(voice.locale()) + "  "
                        + voice.say(each.subject().name()) + "  " + place(each, judged));
            }
            missing += each.outcome() == Outcome.UNDETERMINED ? 1 : 0;
        }
        if (missing > 0) {
            lines.add(voice.name(Outcome.UNDETERMINED) + voice.colon() + missing
                    + (results.size() > 1 ? "  " + result.place() : ""));
        }
        return lines;
    }

    private static String place(Finding finding, JudgedSubmission judged) {
        String pointer = finding.reasons().stream()
                .flatMap(reason -> reason.at().stream())
                .findFirst()
                .orElse(finding.subject().pointer());
        return judged.cell(pointer).orElse(pointer);
    }

    private String told(Problem problem, Result result) {
        return (result.place().isEmpty() || problem.line() > 0 ? "" : result.place() + "  ")
                + problem.in(voice.locale());
    }
}
