package org.gascheck.documents.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gascheck.documents.told.MarkCounts;
import org.gascheck.documents.told.OverviewLines;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.documents.told.ToldSubmission;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Verdict;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Totals;

/** Makes a page of many submissions by going through them once. For one thread. */
final class ManyPageMaker {

    static final int MOST_FINDINGS = 1_000;
    static final int MOST_SUBMISSIONS = 2_000;
    private static final int MOST_REJECTED = 200;
    private static final int MOST_GROUPS = 5_000;
    private static final List<Outcome> COUNTED =
            List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.UNDETERMINED, Outcome.NOT_YET_DUE);

    private final Told told;
    private final Totals totals;
    private final WorstFirst<ToldFinding> findings = new WorstFirst<>(MOST_FINDINGS, Comparator
            .comparing((ToldFinding each) -> each.strength() == Strength.ENCOURAGED)
            .thenComparing(ToldFinding::outcome)
            .thenComparing(ToldFinding::isWaived)
            .thenComparing(ToldFinding::strength));
    private final WorstFirst<ManyPage.Row> submissions = new WorstFirst<>(MOST_SUBMISSIONS, Comparator
            .comparing(ManyPage.Row::verdictKey)
            .thenComparing((ManyPage.Row row) -> -row.counts().get(0))
            .thenComparing((ManyPage.Row row) -> -row.counts().get(1) - row.counts().get(2)));
    private final Map<String, long[]> byArea = new LinkedHashMap<>();
    private final Map<String, long[]> byStreet = new LinkedHashMap<>();
    private final Map<String, long[]> byTier = new LinkedHashMap<>();
    private final Map<String, long[]> byKind = new LinkedHashMap<>();
    private final GridMaker grids;

    private ManyPageMaker(Told told, Totals totals) {
        this.told = told;
        this.totals = totals;
        this.grids = new GridMaker(told);
    }

    static ManyPage of(Told told, Totals totals, ResultsSource results) throws IOException {
        ManyPageMaker maker = new ManyPageMaker(told, totals);
        List<Result> rejected = new ArrayList<>();
        results.forEach(result -> {
            if (result.isJudged()) {
                maker.add(told.submission(result));
            } else if (rejected.size() < MOST_REJECTED) {
                rejected.add(result);
            }
        });
        return maker.page(rejected, MarkCounts.of(told, results), results);
    }

    private void add(ToldSubmission submission) {
        submissions.add(row(submission));
        grids.add(submission);
        for (ToldFinding finding : submission.open()) {
            findings.add(finding);
            int place = finding.outcome() == Outcome.BREACHED && finding.strength() != Strength.ENCOURAGED ? 0
                    : finding.outcome() == Outcome.NEEDS_REVIEW || finding.outcome() == Outcome.UNDETERMINED ? 1 : -1;
            if (place >= 0) {
                count(byArea, finding.area(), place);
                count(byStreet, finding.street().isEmpty() ? "" : finding.area() + " " + finding.street(), place);
                count(byTier, finding.tier(), place);
                count(byKind, finding.kind(), place);
            }
        }
    }

    private void count(Map<String, long[]> counts, String group, int place) {
        String counted = counts.containsKey(group) || counts.size() < MOST_GROUPS ? group : told.say("其他", "others");
        counts.computeIfAbsent(counted, key -> new long[2])[place]++;
    }

    private ManyPage.Row row(ToldSubmission submission) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (ToldFinding each : submission.open()) {
            if (each.outcome() != Outcome.BREACHED || each.strength() != Strength.ENCOURAGED) {
                counts.merge(each.outcome(), 1L, Long::sum);
            }
        }
        List<Long> told = new ArrayList<>();
        COUNTED.forEach(each -> told.add(counts.getOrDefault(each, 0L)));
        told.add(submission.waived());
        Verdict verdict = submission.judged().verdict();
        return new ManyPage.Row(
                submission.result().number(),
                PlainText.onOneLine(submission.from()),
                submission.subjects().isEmpty() ? "" : PlainText.onOneLine(this.told.say(submission.subjects().stream()
                        .min(Comparator.comparingInt(each -> each.pointer().length()))
                        .orElseThrow()
                        .name())),
                verdict.name(),
                String.valueOf(OverviewLines.WORST_FIRST.indexOf(verdict)),
                submission.verdictAlone(),
                told);
    }

    private ManyPage page(List<Result> rejected, MarkCounts marks, ResultsSource results) throws IOException {
        List<ToldFinding> worst = findings.first();
        Verdict verdict = totals.verdicts().getOrDefault(Verdict.NON_COMPLIANT, 0L) > 0
                ? Verdict.NON_COMPLIANT
                : totals.judged() == 0 || totals.rejected() > 0
                                || totals.verdicts().getOrDefault(Verdict.UNDETERMINED, 0L) > 0
                        ? Verdict.UNDETERMINED
                        : Verdict.COMPLIANT;
        return new ManyPage(
                Frame.of(told, told.say("燃气安全合规判定：", "Gas safety compliance: ") + totals.read()
                        + told.say(" 份资料", totals.read() == 1 ? " submission" : " submissions")),
                verdict.name(),
                OverviewLines.verdictCounts(told, totals),
                told.say("读入 ", "read ") + totals.read() + told.say(" = 判定 ", " = judged ") + totals.judged()
                        + told.say(" + 无法读取 ", " + rejected ") + totals.rejected(),
                marks.lines().stream().map(PlainText::onOneLine).toList(),
                told.say("范围与数目", "Scope and numbers"),
                OverviewLines.of(told, totals, marks, results).stream()
                        .map(each -> new ManyPage.Line(each.label(), PlainText.onOneLine(each.value())))
                        .toList(),
                told.say("分布", "Distribution"),
                charts(),
                told.say("资料", "Submissions"),
                cut(submissions.leftOut(), MOST_SUBMISSIONS, told.say("份资料", "submissions")),
                Filter.ofSubmissions(told),
                headings(),
                submissions.first(),
                told.say("事项（最重的在前）", "Findings, the worst first"),
                cut(findings.leftOut(), MOST_FINDINGS, told.say("项", "findings")),
                Filter.ofFindings(told, new TreeSet<>(worst.stream().map(each -> each.subject().kind()).toList())),
                worst.stream().map(FindingView::of).toList(),
                grids.grids(),
                told.say("无法读取（没有判定，不是合规）", "Rejected: not judged, which is not a pass"),
                cut(totals.rejected() - rejected.size(), MOST_REJECTED, told.say("份资料", "submissions")),
                rejected.stream().map(each -> PlainText.onOneLine(
                        each.problems().get(0).in(told.voice().locale()))).toList());
    }

    private String cut(long leftOut, int shown, String what) {
        return leftOut <= 0 ? "" : told.say(
                "本页只列最重的 " + shown + " " + what + "；另有 " + leftOut + " " + what + "没有列出，在 CSV、工作簿和 NDJSON 中。",
                "Only the worst " + shown + " " + what + " are on this page; " + leftOut
                        + " more are in the CSV, the workbook and the NDJSON.");
    }

    private List<ManyPage.Heading> headings() {
        List<ManyPage.Heading> headings = new ArrayList<>(List.of(
                new ManyPage.Heading(told.say("记录号", "record"), "n"),
                new ManyPage.Heading(told.say("来源", "source"), "t"),
                new ManyPage.Heading(told.say("对象", "subject"), "t"),
                new ManyPage.Heading(told.say("结论", "verdict"), "t")));
        COUNTED.forEach(each -> headings.add(new ManyPage.Heading(told.voice().name(each), "n")));
        headings.add(new ManyPage.Heading(told.say("已豁免", "waived"), "n"));
        return headings;
    }

    private List<Chart> charts() {
        Map<String, long[]> byRequirement = new LinkedHashMap<>();
        totals.byRequirement().forEach((instrument, requirements) -> requirements.forEach((id, counts) -> {
            String number = totals.byRequirement().size() > 1
                    ? told.voice().bracketed(told.run().instrument(instrument).number())
                    : "";
            byRequirement.put(told.title(instrument, id) + number, new long[] {
                told.isEncouraged(instrument, id) ? 0 : counts.getOrDefault(Outcome.BREACHED, 0L),
                counts.getOrDefault(Outcome.NEEDS_REVIEW, 0L) + counts.getOrDefault(Outcome.UNDETERMINED, 0L)
            });
        }));
        List<Chart> charts = new ArrayList<>();
        add("requirement", told.say("按要求", "By requirement"), told.say("要求", "requirement"), byRequirement, charts);
        add("kind", told.say("按对象类别", "By kind of subject"), told.say("类别", "kind"), byKind, charts);
        add("area", told.say("按区县", "By area"), told.say("区县", "area"), byArea, charts);
        add("street", told.say("按街道", "By street"), told.say("街道", "street"), byStreet, charts);
        // Most subjects are no products, and would all stand under "not told".
        Map<String, long[]> tiers = new LinkedHashMap<>(byTier);
        tiers.remove("");
        add("tier", told.say("按产品档次", "By tier of product"), told.say("档次", "tier"), tiers, charts);
        return charts;
    }

    /** Nothing is drawn of what nobody tells. */
    private void add(String id, String title, String group, Map<String, long[]> counts, List<Chart> charts) {
        if (counts.keySet().stream().anyMatch(each -> !each.isEmpty())) {
            Chart chart = Chart.of(told, id, title, group, counts);
            if (!chart.bars().isEmpty()) {
                charts.add(chart);
            }
        }
    }
}
