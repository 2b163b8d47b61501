package org.gascheck.impact.told;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gascheck.Text;
import org.gascheck.documents.workbook.Column;
import org.gascheck.documents.workbook.Table;
import org.gascheck.documents.workbook.Table.Cell;
import org.gascheck.documents.workbook.Table.Look;
import org.gascheck.documents.workbook.WorkbookFile;
import org.gascheck.impact.Cause;
import org.gascheck.impact.Change;
import org.gascheck.impact.ChangedFinding;
import org.gascheck.impact.ChangedVerdict;
import org.gascheck.impact.Impact;
import org.gascheck.impact.ImpactCounts;
import org.gascheck.impact.ImpactCounts.FindingCell;
import org.gascheck.impact.SubjectGroup;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;
import org.gascheck.reports.Voice;

/** An impact as a workbook: overview, each finding that changes, submissions, and counts. */
public final class ImpactWorkbook implements ImpactDocument {

    private static final int MOST_REJECTED = 10_000;

    private final Impact impact;
    private final ImpactWords words;
    private final Voice voice;
    private final Path path;
    private final WorkbookFile file;
    private final Table overview;
    private final Table findings;
    private final List<List<Cell>> rejectedRows = new ArrayList<>();

    /** Begins one; the file is there at the end. */
    public ImpactWorkbook(Impact impact, ImpactWords words, Path path) throws IOException {
        this.impact = impact;
        this.words = words;
        this.voice = words.voice();
        this.path = path;
        this.file = new WorkbookFile(voice);
        overview = file.table(
                        voice.say("概览", "Overview"),
                        List.of(voice.say("规则变动的影响", "Impact of a change")),
                        List.of(column("项目", "Item", 24), column("内容", "Value", 100)),
                        0)
                .begun();
        findings = file.table(
                voice.say("结果变化", "Changed findings"),
                List.of(voice.say(
                        "每行一项改变的结果及其原因。撤回所列差异，结果即恢复。",
                        "A line for each finding that comes to something else, and what causes it: taking that back"
                                + " takes it back.")),
                List.of(
                        column("原结果", "from", 14),
                        column("新结果", "to", 14),
                        column("要求", "requirement", 36),
                        column("依据", "clause", 24),
                        column("对象", "subject", 32),
                        column("区县", "area", 12),
                        column("镇街", "street", 12),
                        column("类别", "kind", 16),
                        column("原因", "cause", 50),
                        column("转折日", "turns", 40),
                        column("份号", "number", 8),
                        column("来源", "source", 24),
                        column("JSON 指针", "pointer", 22)),
                2);
    }

    private Column column(String zh, String en, int width) {
        return new Column(voice.say(zh, en), width);
    }

    @Override
    public void take(long number, Compared compared) throws IOException {
        if (compared.isRejected()) {
            if (rejectedRows.size() < MOST_REJECTED) {
                rejectedRows.add(List.of(
                        Cell.of(number),
                        Cell.of(compared.from()),
                        Cell.of(compared.problems().get(0).in(voice.locale()))));
            }
            return;
        }
        for (ChangedFinding each : compared.impact().findings()) {
            findings.add(List.of(
                    outcome(each.from()),
                    outcome(each.to()),
                    Cell.of(voice.say(each.title())),
                    Cell.of(each.citation()),
                    Cell.of(voice.say(each.subject().name())),
                    Cell.of(each.site().area()),
                    Cell.of(each.site().street()),
                    Cell.of(voice.say(each.kind())),
                    Cell.of(words.said(each.cause())),
                    Cell.of(String.join("\n", words.turns(each))),
                    Cell.of(number),
                    Cell.of(compared.from()),
                    Cell.of(each.subject().pointer())));
        }
    }

    private Cell outcome(Outcome outcome) {
        return new Cell(words.name(outcome), outcome == null ? Look.FAINT : switch (outcome) {
            case BREACHED -> Look.BREACHED;
            case NEEDS_REVIEW -> Look.FOR_A_PERSON;
            case UNDETERMINED -> Look.OPEN;
            case NOT_YET_DUE -> Look.NOT_YET_DUE;
            case SATISFIED -> Look.SATISFIED;
            case NOT_APPLICABLE -> Look.FAINT;
        });
    }

    private static Look look(Verdict verdict) {
        return switch (verdict) {
            case NON_COMPLIANT -> Look.BREACHED;
            case UNDETERMINED -> Look.OPEN;
            case COMPLIANT -> Look.SATISFIED;
        };
    }

    @Override
    public void end(ImpactCounts counts) throws IOException {
        findings.end();
        overview(counts);
        changes(counts);
        verdicts(counts);
        requirements(counts);
        subjects(counts, voice.say("按镇街", "By street"), each -> text(each.site().area() + " " + each.site().street()));
        subjects(counts, voice.say("按区县", "By area"), each -> text(each.site().area()));
        subjects(counts, voice.say("按类别", "By kind"), SubjectGroup::kind);
        if (!rejectedRows.isEmpty()) {
            Table table = file.table(
                    voice.say("无法判定", "Rejected"),
                    List.of(voice.say("没有比对的资料。", "What was not compared.")),
                    List.of(column("份号", "number", 8), column("来源", "source", 30), column("原因", "why", 80)),
                    0);
            for (List<Cell> row : rejectedRows) {
                table.add(row);
            }
            table.end();
        }
        file.complete(path, voice.say("规则变动的影响", "Impact of a change"));
    }

    private void overview(ImpactCounts counts) throws IOException {
        line("原依据", "Old basis", words.said(impact.old()));
        line("新依据", "New basis", words.said(impact.changed()));
        line("可能改变结果的差异", "Differences", String.valueOf(impact.changes().size()));
        line("只改文字的", "In words only", String.valueOf(impact.wordsOnly().size()));
        line("比对的资料", "Submissions compared", String.valueOf(counts.submissions()));
        line("有变化的资料", "Changed", String.valueOf(counts.changed()));
        line("结论变差的", "Verdict worse", String.valueOf(counts.worse()));
        line("结论的范围", "What verdicts cover", words.scope(impact));
        line("结果变化", "Findings changed", String.valueOf(counts.changedFindings()));
        line("无法读取或判定", "Rejected", String.valueOf(counts.rejected()));
        line("说明", "To know", voice.say(
                "不适用与没有这项要求视为相同；只及所比对的资料。",
                "What does not apply and what is not required come to the same; all holds of what was compared only."));
        overview.end();
    }

    private void line(String zh, String en, String value) throws IOException {
        overview.add(List.of(new Cell(voice.say(zh, en), Look.STRONG), Cell.of(value)));
    }

    private void changes(ImpactCounts counts) throws IOException {
        Table table = file.table(
                voice.say("按差异", "By change"),
                List.of(voice.say(
                        "与他处合起来才改变的，各处都算一次。", "What changes only together counts for each of them.")),
                List.of(
                        column("差异", "change", 80),
                        column("单独改变的结果", "findings alone", 18),
                        column("合起来改变的", "with others", 16),
                        column("改变的结论", "verdicts", 12)),
                1);
        for (Change each : impact.changes()) {
            long alone = count(counts, cause -> cause.how() == Cause.How.ALONE && cause.changes().contains(each));
            long together = count(counts, cause -> cause.how() != Cause.How.ALONE && cause.changes().contains(each));
            long verdicts = counts.verdicts().entrySet().stream()
                    .filter(one -> one.getKey().cause() != null && one.getKey().cause().changes().contains(each))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            table.add(List.of(
                    Cell.of(words.said(each)), Cell.of(alone), Cell.of(together), Cell.of(verdicts)));
        }
        table.end();
    }

    private static long count(ImpactCounts counts, Predicate<Cause> wanted) {
        return counts.findings().entrySet().stream()
                .filter(each -> wanted.test(each.getKey().cause()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void verdicts(ImpactCounts counts) throws IOException {
        Table table = file.table(
                voice.say("结论", "Verdicts"),
                List.of(words.scope(impact)),
                List.of(
                        column("原结论", "from", 18),
                        column("新结论", "to", 18),
                        column("", "", 10),
                        column("份数", "submissions", 12),
                        column("原因", "cause", 80)),
                0);
        for (Map.Entry<ImpactCounts.VerdictCell, Long> each : counts.verdicts().entrySet()) {
            ImpactCounts.VerdictCell cell = each.getKey();
            boolean worse = new ChangedVerdict(cell.from(), cell.to(), cell.cause()).isWorse();
            table.add(List.of(
                    new Cell(voice.name(cell.from()), look(cell.from())),
                    new Cell(voice.name(cell.to()), look(cell.to())),
                    Cell.of(worse ? voice.say("变差", "worse") : ""),
                    Cell.of(each.getValue()),
                    Cell.of(cell.cause() == null ? voice.say("（不变）", "(unchanged)") : words.said(cell.cause()))));
        }
        table.end();
    }

    private void requirements(ImpactCounts counts) throws IOException {
        Table table = file.table(
                voice.say("按要求", "By requirement"),
                List.of(),
                List.of(
                        column("要求", "requirement", 44),
                        column("编号", "id", 34),
                        column("原结果", "from", 16),
                        column("新结果", "to", 16),
                        column("结果数", "findings", 10)),
                1);
        for (Map.Entry<ImpactExamples.Alike, Long> each : counts.findingsBy(ImpactWorkbook::alike).entrySet()) {
            ImpactExamples.Alike of = each.getKey();
            table.add(List.of(
                    Cell.of(title(of.requirement())),
                    Cell.of(of.requirement()),
                    outcome(of.from()),
                    outcome(of.to()),
                    Cell.of(each.getValue())));
        }
        table.end();
    }

    /** What differs in the cause only counts together. */
    private static ImpactExamples.Alike alike(FindingCell cell) {
        return new ImpactExamples.Alike(
                new Cause(Cause.How.ALONE, List.of()), cell.requirement(), cell.from(), cell.to());
    }

    private String title(String requirement) {
        var own = impact.changed().pack().requirements().get(requirement);
        return voice.say((own == null ? impact.old().pack().requirement(requirement) : own).title());
    }

    private void subjects(ImpactCounts counts, String name, Function<SubjectGroup, Text> by) throws IOException {
        Table table = file.table(
                name,
                List.of(voice.say(
                        "对象总数是所比对资料中的全部对象，包括其中的装置、管道等。",
                        "Subjects are all of those in what was compared, devices and the like among them.")),
                List.of(
                        column("分组", "group", 40),
                        column("对象", "subjects", 12),
                        column("有变化", "changed", 12),
                        column("新增不符合", "newly breached", 14),
                        column("不再不符合", "no longer breached", 14)),
                1);
        for (Map.Entry<String, ImpactCounts.SubjectCount> each :
                counts.subjectsBy(group -> voice.say(by.apply(group)).strip()).entrySet()) {
            ImpactCounts.SubjectCount count = each.getValue();
            String group = each.getKey();
            table.add(List.of(
                    Cell.of(group.isEmpty() ? voice.say("（没有写明）", "(not told)") : group),
                    Cell.of(count.all()),
                    Cell.of(count.changed()),
                    new Cell(count.newlyBreached(), count.newlyBreached() > 0 ? Look.BREACHED : Look.PLAIN),
                    new Cell(count.noLongerBreached(), count.noLongerBreached() > 0 ? Look.SATISFIED : Look.PLAIN)));
        }
        table.end();
    }

    private static Text text(String name) {
        return new Text(name, name);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
