package org.gascheck.documents.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.documents.told.ToldSubmission;
import org.gascheck.facts.model.FactModel;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.OpenQuestion;
import org.gascheck.reports.ReportParts;
import org.gascheck.reports.results.SettledSubject;

/** Makes a page of one report. */
final class SinglePageMaker {

    private static final int MOST_FINDINGS = 1_500;
    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_SETTLED = 3_000;

    private final Told told;
    private final ComplianceReport report;
    private final ToldSubmission submission;
    private final ReportParts parts;
    private final List<String> marks;
    private final List<FromSheet> sheets;

    SinglePageMaker(
            Told told, FactModel model, ComplianceReport report, ToldSubmission submission, List<String> marks,
            List<FromSheet> sheets) {
        this.told = told;
        this.report = report;
        this.submission = submission;
        this.parts = new ReportParts(report, model, told.voice());
        this.marks = marks;
        this.sheets = List.copyOf(sheets);
    }

    SinglePage page() {
        List<ToldFinding> open = submission.open();
        List<ToldFinding> shown = open.subList(0, Math.min(MOST_FINDINGS, open.size()));
        int leftOut = open.size() - shown.size();
        return new SinglePage(
                Frame.of(told, told.say("燃气安全合规判定", "Gas safety compliance")),
                plain(header()),
                told.say("所问与回答", "Question and answer"),
                plain(parts.purpose()),
                report.verdict().name(),
                plain(parts.verdict()),
                plain(marks),
                told.say("结论的范围", "What the verdict covers"),
                plain(withoutHeading(parts.scope())),
                Filter.ofFindings(told, new TreeSet<>(shown.stream().map(each -> each.subject().kind()).toList())),
                leftOut == 0 ? "" : told.say(
                        "本页只列最重的 " + shown.size() + " 项，另有 " + leftOut + " 项，在 CSV、工作簿和 JSON 中。",
                        "Only the worst " + shown.size() + " findings are on this page; " + leftOut
                                + " more are in the CSV, the workbook and the JSON."),
                groups(shown),
                lines(),
                told.say("符合和不适用的要求", "What is met, and what does not apply"),
                told.say("列出", "List"),
                List.of(told.say("结果", "outcome"), told.say("对象", "subject"), told.say("要求", "requirement")),
                settled());
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(told.say("资料：", "Submission: ") + submission.from());
        header.add(told.say("评定日期：", "Assessed on ") + report.assessedOn());
        for (ReportedInstrument each : report.instruments()) {
            header.add(told.say("依据：", "Judged by ") + each.number() + " " + told.say(each.title()));
        }
        report.settings().chosen().forEach((setting, option) ->
                header.add(told.say("所选读法：", "Reading: ") + setting + " = " + option));
        return header;
    }

    private List<SinglePage.Group> groups(List<ToldFinding> shown) {
        List<SinglePage.Group> groups = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            add(told.voice().name(outcome), outcome != Outcome.UNDETERMINED, shown.stream()
                    .filter(each -> each.outcome() == outcome && each.strength() != Strength.ENCOURAGED)
                    .toList(), groups);
        }
        add(told.say("鼓励事项（不影响结论）", "Encouraged only; the verdict does not rest on it"), false, shown.stream()
                .filter(each -> each.strength() == Strength.ENCOURAGED)
                .toList(), groups);
        return groups;
    }

    private void add(String name, boolean open, List<ToldFinding> findings, List<SinglePage.Group> groups) {
        if (!findings.isEmpty()) {
            groups.add(new SinglePage.Group(
                    name + told.voice().bracketed(told.say(findings.size() + " 项", "" + findings.size())),
                    open,
                    findings.stream().map(FindingView::of).toList()));
        }
    }

    private List<SinglePage.Lines> lines() {
        List<SinglePage.Lines> lines = new ArrayList<>();
        add(told.say("交来而没有读，未据以判断", "Handed in, not read and so not judged"),
                sheets.stream().flatMap(each -> each.unjudgedLines(told.voice()).stream()).toList(), lines);
        add(told.say("表格的读入方式", "How the spreadsheet was read"),
                sheets.stream().flatMap(each -> each.taken().stream()).map(told::say)
                        .limit(FromSheet.MOST_TOLD).toList(), lines);
        List<String> questions = OpenQuestion.of(report).stream()
                .limit(MOST_QUESTIONS)
                .map(each -> told.words().facts().place(each.pointer()) + "  "
                        + submission.cell(each.pointer()) + "  " + each.pointer()
                        + told.voice().bracketed(told.say(
                                each.findings() + " 项等着它", each.findings() + " waiting")))
                .toList();
        add(told.say("接下来要问的（最要紧的在前）", "What to ask next, the most wanted first"), questions, lines);
        add(told.say("按所选读法判定的事项", "Decided by the reading chosen"), withoutHeading(parts.readings()), lines);
        add(told.say("文件中的笔误", "Slips of the instruments"), withoutHeading(parts.slips()), lines);
        add(told.say("判定了多少", "How much was decided"), parts.coverage(), lines);
        add(told.say("出处", "Made from"), parts.provenance(), lines);
        return lines;
    }

    private static List<String> withoutHeading(List<String> lines) {
        return lines.size() < 2 ? lines : lines.subList(1, lines.size());
    }

    private void add(String heading, List<String> told, List<SinglePage.Lines> lines) {
        if (!told.isEmpty()) {
            lines.add(new SinglePage.Lines(heading, plain(told)));
        }
    }

    private List<SinglePage.Settled> settled() {
        List<SinglePage.Settled> settled = new ArrayList<>();
        for (SettledSubject each : submission.judged().settled()) {
            for (String id : each.requirements()) {
                if (settled.size() < MOST_SETTLED) {
                    settled.add(new SinglePage.Settled(
                            Signs.of(each.outcome()) + " " + told.voice().name(each.outcome()),
                            PlainText.onOneLine(told.say(each.subject().name())),
                            told.title(each.instrument(), id)
                                    + (report.instruments().size() > 1
                                            ? told.voice().bracketed(
                                                    told.run().instrument(each.instrument()).number())
                                            : "")));
                }
            }
        }
        return settled;
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(PlainText::onOneLine).toList();
    }
}
