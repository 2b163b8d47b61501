package org.gascheck.impact.told;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.gascheck.Build;
import org.gascheck.documents.pages.Chart;
import org.gascheck.documents.pages.ComparisonPage;
import org.gascheck.documents.pages.ComparisonPage.Cell;
import org.gascheck.documents.pages.Filter;
import org.gascheck.documents.pages.FindingView;
import org.gascheck.documents.pages.Frame;
import org.gascheck.documents.pages.ManyPage;
import org.gascheck.documents.pages.Signs;
import org.gascheck.documents.pages.Templates;
import org.gascheck.documents.told.PlainText;
import org.gascheck.impact.Cause;
import org.gascheck.impact.ChangedFinding;
import org.gascheck.impact.ChangedVerdict;
import org.gascheck.impact.Impact;
import org.gascheck.impact.ImpactCounts;
import org.gascheck.impact.ImpactCounts.FindingCell;
import org.gascheck.impact.ImpactCounts.SubjectCount;
import org.gascheck.impact.SubjectGroup;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.reports.Voice;

/** An impact as a page that stands alone, in the manner of the other pages. */
public final class ImpactPage implements ImpactDocument {

    static final int MOST_FINDINGS = 1_000;
    private static final int MOST_REJECTED = 200;

    private final Impact impact;
    private final ImpactWords words;
    private final Voice voice;
    private final Path path;
    private final List<FindingView> findings = new ArrayList<>();
    private final List<FindingView> others = new ArrayList<>();
    private final List<List<Cell>> rejected = new ArrayList<>();

    /** Begins one; the file is there at the end. */
    public ImpactPage(Impact impact, ImpactWords words, Path path) {
        this.impact = impact;
        this.words = words;
        this.voice = words.voice();
        this.path = path;
    }

    /** New breaches come before all else, and what is left out is said. */
    @Override
    public void take(long number, Compared compared) {
        if (compared.isRejected()) {
            if (rejected.size() < MOST_REJECTED) {
                rejected.add(List.of(
                        number(number), text(compared.from()), text(compared.problems().get(0).in(voice.locale()))));
            }
            return;
        }
        for (ChangedFinding each : compared.impact().findings()) {
            List<FindingView> list = each.isNewlyBreached() ? findings : others;
            if (list.size() < MOST_FINDINGS) {
                list.add(view(each, compared));
            }
        }
    }

    private FindingView view(ChangedFinding finding, Compared compared) {
        Outcome shown = finding.to() == null ? Outcome.NOT_APPLICABLE : finding.to();
        List<FindingView.Part> parts = new ArrayList<>();
        part(voice.say("原因", "Cause"), List.of(words.said(finding.cause())), parts);
        part(voice.say("转折日", "Turns"), words.turns(finding), parts);
        part(voice.say("依据", "Clause"), List.of(finding.citation()), parts);
        String where = (finding.site().area() + " " + finding.site().street()).strip();
        part(voice.say("区县、镇街", "Where"), where.isEmpty() ? List.of() : List.of(where), parts);
        part(voice.say("类别", "Kind"), List.of(voice.say(finding.kind())), parts);
        return new FindingView(
                shown.name(),
                Signs.of(shown),
                words.said(finding.from(), finding.to()),
                finding.strength() == Strength.MANDATORY ? "" : voice.name(finding.strength()),
                "",
                voice.say(finding.kind()),
                PlainText.onOneLine(voice.say(finding.subject().name())),
                voice.say(finding.title()),
                "no",
                parts,
                PlainText.onOneLine(compared.from() + "  " + finding.subject().pointer() + "  ["
                        + finding.requirement() + "]"));
    }

    private static void part(String label, List<String> lines, List<FindingView.Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new FindingView.Part(label, lines.stream().map(PlainText::onOneLine).toList()));
        }
    }

    @Override
    public void end(ImpactCounts counts) throws IOException {
        List<FindingView> shown = new ArrayList<>(findings);
        shown.addAll(others.subList(0, Math.min(others.size(), MOST_FINDINGS - findings.size())));
        long leftOut = counts.changedFindings() - shown.size();
        Templates.write("comparison.jte", page(counts, shown, leftOut), path);
    }

    private ComparisonPage page(ImpactCounts counts, List<FindingView> shown, long leftOut) {
        String title = voice.say("规则变动的影响", "Impact of a change");
        return new ComparisonPage(
                Frame.of(voice, title, Build.version()),
                // That nothing changes does not say that all is well.
                counts.worse() > 0 ? "NON_COMPLIANT" : "UNDETERMINED",
                words.headline(counts),
                List.of(voice.say(
                        "比对 " + counts.submissions() + " 份，结果变化 " + counts.changedFindings() + " 项；无法读取或判定 "
                                + counts.rejected() + " 份",
                        counts.submissions() + " compared, " + counts.changedFindings() + " findings changed; "
                                + counts.rejected() + " rejected")),
                voice.say("比对的是什么", "What was compared"),
                List.of(
                        line(voice.say("原依据", "Old basis"), words.said(impact.old())),
                        line(voice.say("新依据", "New basis"), words.said(impact.changed())),
                        line(voice.say("差异", "Differences"), voice.say(
                                impact.changes().size() + " 处可能改变结果；" + impact.wordsOnly().size() + " 处只改文字",
                                impact.changes().size() + " that can turn outcomes or verdicts; "
                                        + impact.wordsOnly().size() + " in words only"))),
                voice.say("分布", "Distribution"),
                charts(counts),
                rejected.isEmpty() ? List.of(verdicts(counts), causes(counts))
                        : List.of(verdicts(counts), causes(counts), rejected(counts)),
                voice.say("改变的结果（新增不符合在前）", "Changed findings, new breaches first"),
                leftOut <= 0 ? "" : voice.say(
                        "本页只列 " + shown.size() + " 项；另有 " + leftOut + " 项在工作簿和 JSON 中。",
                        "Only " + shown.size() + " are on this page; " + leftOut + " more are in the workbook and the"
                                + " JSON."),
                Filter.of(voice, "findings", "details.finding", picks(shown), true),
                shown);
    }

    private static ComparisonPage.Line line(String label, String value) {
        return new ComparisonPage.Line(label, PlainText.onOneLine(value));
    }

    private List<Filter.Pick> picks(List<FindingView> shown) {
        List<Filter.Pick> picks = new ArrayList<>();
        picks.add(new Filter.Pick("outcome", voice.say("新结果", "Now"), Arrays.stream(Outcome.values())
                .map(each -> new Filter.Choice(each.name(), voice.name(each)))
                .toList()));
        picks.add(new Filter.Pick(
                "kind",
                voice.say("类别", "Kind"),
                new TreeSet<>(shown.stream().map(FindingView::kind).toList())
                        .stream().map(each -> new Filter.Choice(each, each)).toList()));
        return picks;
    }

    private List<Chart> charts(ImpactCounts counts) {
        List<Chart> charts = new ArrayList<>();
        chart(counts, "street", voice.say("按镇街", "By street"),
                each -> (each.site().area() + " " + each.site().street()).strip(), charts);
        chart(counts, "area", voice.say("按区县", "By area"), each -> each.site().area(), charts);
        chart(counts, "kind", voice.say("按类别", "By kind"), each -> voice.say(each.kind()), charts);
        return charts;
    }

    /** Nothing is drawn of what nobody tells. */
    private void chart(
            ImpactCounts counts, String id, String title, Function<SubjectGroup, String> by, List<Chart> charts) {
        Map<String, long[]> groups = new LinkedHashMap<>();
        counts.subjectsBy(by).forEach((group, count) -> groups.put(group, of(count)));
        if (groups.keySet().stream().anyMatch(each -> !each.isEmpty())) {
            Chart chart = Chart.of(
                    voice, id, title, title, voice.say("新增不符合的对象", "subjects newly breached"),
                    voice.say("其他有变化的对象", "other changed subjects"), groups);
            if (!chart.bars().isEmpty()) {
                charts.add(chart);
            }
        }
    }

    private static long[] of(SubjectCount count) {
        return new long[] {count.newlyBreached(), count.changed() - count.newlyBreached()};
    }

    private ComparisonPage.Rows verdicts(ImpactCounts counts) {
        List<List<Cell>> rows = new ArrayList<>();
        counts.verdictsBy(each -> new ImpactCounts.VerdictCell(each.from(), each.to(), null)).forEach((cell, many) ->
                rows.add(List.of(
                        new Cell(voice.name(cell.from()), cell.from().name()),
                        new Cell(voice.name(cell.to()), cell.to().name()),
                        text(new ChangedVerdict(cell.from(), cell.to(), null).isWorse()
                                ? voice.say("变差", "worse")
                                : ""),
                        number(many))));
        return new ComparisonPage.Rows(
                voice.say("结论", "Verdicts"),
                words.scope(impact),
                headings("t", voice.say("原结论", "from"), "t", voice.say("新结论", "to"), "t", "", "n",
                        voice.say("份数", "submissions")),
                rows);
    }

    private ComparisonPage.Rows causes(ImpactCounts counts) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<Cause, Long> verdicts = new LinkedHashMap<>();
        counts.verdicts().forEach((cell, many) -> {
            if (cell.cause() != null) {
                verdicts.merge(cell.cause(), many, Long::sum);
            }
        });
        Map<Cause, Long> all = new LinkedHashMap<>(counts.findingsBy(FindingCell::cause));
        verdicts.keySet().forEach(each -> all.putIfAbsent(each, 0L));
        all.entrySet().stream()
                .sorted(Map.Entry.<Cause, Long>comparingByValue().reversed())
                .forEach(each -> rows.add(List.of(
                        text(words.said(each.getKey())),
                        number(each.getValue()),
                        number(verdicts.getOrDefault(each.getKey(), 0L)))));
        return new ComparisonPage.Rows(
                voice.say("按原因", "By cause"),
                voice.say("撤回所列差异，结果或结论即恢复。", "Taking it back takes the outcome or verdict back."),
                headings("t", voice.say("原因", "cause"), "n", voice.say("结果变化", "findings"), "n",
                        voice.say("结论变化", "verdicts")),
                rows);
    }

    private ComparisonPage.Rows rejected(ImpactCounts counts) {
        long more = counts.rejected() - rejected.size();
        return new ComparisonPage.Rows(
                voice.say("无法读取或判定（没有比对）", "Not read or judged, and not compared"),
                more <= 0 ? "" : voice.say("另有 " + more + " 份，在 JSON 中。", more + " more are in the JSON."),
                headings("n", voice.say("份号", "number"), "t", voice.say("来源", "source"), "t",
                        voice.say("原因", "why")),
                rejected);
    }

    private static Cell text(String value) {
        return new Cell(PlainText.onOneLine(value), "t");
    }

    private static Cell number(long value) {
        return new Cell(String.valueOf(value), "n");
    }

    private static List<ManyPage.Heading> headings(String... sortsAndLabels) {
        List<ManyPage.Heading> headings = new ArrayList<>();
        for (int i = 0; i < sortsAndLabels.length; i += 2) {
            headings.add(new ManyPage.Heading(sortsAndLabels[i + 1], sortsAndLabels[i]));
        }
        return headings;
    }

    @Override
    public void close() {
        // What is not ended is not written.
    }
}
