package org.gascheck.impact.told;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.impact.Cause;
import org.gascheck.impact.Change;
import org.gascheck.impact.Impact;
import org.gascheck.impact.ImpactCounts;
import org.gascheck.impact.ImpactCounts.FindingCell;
import org.gascheck.impact.ImpactCounts.SubjectCount;
import org.gascheck.impact.ImpactCounts.VerdictCell;
import org.gascheck.impact.SubjectGroup;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** An impact in words: what it comes to, cause by cause with examples, and where. */
public final class ImpactText {

    private static final int MOST_CAUSES = 15;
    private static final int MOST_GROUPS = 10;
    private static final int MOST_ALIKE = 5;
    private static final String GAP = "  ";

    private final Impact impact;
    private final ImpactCounts counts;
    private final ImpactExamples examples;
    private final ImpactWords words;
    private final Voice voice;
    private final Page page;
    private final boolean all;

    private ImpactText(
            Impact impact, ImpactCounts counts, ImpactExamples examples, ImpactWords words, Page page, boolean all) {
        this.impact = impact;
        this.counts = counts;
        this.examples = examples;
        this.words = words;
        this.voice = words.voice();
        this.page = page;
        this.all = all;
    }

    /**
     * Prints an impact.
     *
     * @param all whether every cause and place is listed, and not only those that change most
     */
    public static void print(
            Impact impact, ImpactCounts counts, ImpactExamples examples, ImpactWords words, Page page, boolean all)
            throws IOException {
        new ImpactText(impact, counts, examples, words, page, all).print();
    }

    private void print() throws IOException {
        header();
        verdicts();
        causes();
        idle();
        groups(voice.say("按区县", "By area"), each -> text(each.site().area()));
        groups(voice.say("按镇街", "By street"), ImpactText::street);
        groups(voice.say("按对象类别", "By kind of subject"), SubjectGroup::kind);
        page.blank();
        page.text("", voice.say(
                "原因是逐处撤回后重新判定得出的；不适用与没有这项要求视为相同。“变差”指原来合规的不再合规，或变为不合规。",
                "Causes were found by taking changes back and judging again. What does not apply and what is not"
                        + " required come to the same. Worse: no longer compliant, or now non-compliant."),
                Emphasis.FAINT);
    }

    private void header() throws IOException {
        List<String> labels = List.of(
                voice.say("原依据", "Old basis"), voice.say("新依据", "New basis"), voice.say("差异", "Differences"),
                voice.say("比对", "Compared"));
        int column = WideText.widest(labels.stream()) + 2;
        page.labelled(0, column, labels.get(0), List.of(words.said(impact.old())));
        page.labelled(0, column, labels.get(1), List.of(words.said(impact.changed())));
        int many = impact.changes().size();
        List<String> differences = new ArrayList<>();
        differences.add(many == 0
                ? voice.say("没有能改变结果的差异", "none that can turn anything")
                : voice.say(many + " 处可能改变结果", many + " that can turn outcomes or verdicts"));
        differences.add(words.wordsOnly(impact.wordsOnly().size()));
        page.labelled(0, column, labels.get(2), differences.stream().filter(each -> !each.isEmpty()).toList());
        page.labelled(0, column, labels.get(3), List.of(voice.say(
                counts.submissions() + " 份资料：有变化 " + counts.changed() + "，没有变化 "
                        + (counts.submissions() - counts.changed())
                        + (counts.rejected() > 0 ? "；另有 " + counts.rejected() + " 份无法读取或判定，没有比对" : ""),
                counts.submissions() + (counts.submissions() == 1 ? " submission: " : " submissions: ")
                        + counts.changed() + " changed, "
                        + (counts.submissions() - counts.changed()) + " unchanged"
                        + (counts.rejected() > 0
                                ? "; " + counts.rejected() + " more could not be read or judged, and were not compared"
                                : ""))));
    }

    private void verdicts() throws IOException {
        page.blank();
        page.text("", voice.say("结论", "Verdicts"), Emphasis.STRONG);
        for (Map.Entry<VerdictCell, Long> each : counts.verdictsBy(ImpactText::withoutCause).entrySet()) {
            VerdictCell cell = each.getKey();
            boolean stays = cell.from() == cell.to();
            page.text(GAP, (stays
                    ? voice.say("不变：", "unchanged: ") + voice.name(cell.to())
                    : words.said(cell.from(), cell.to())) + GAP + each.getValue());
            if (!stays) {
                causesOf(cell);
            }
        }
        page.text(GAP, voice.say("变差 ", "worse: ") + counts.worse());
        page.text(GAP, words.scope(impact), Emphasis.FAINT);
    }

    private void causesOf(VerdictCell verdict) throws IOException {
        List<Map.Entry<VerdictCell, Long>> causes = counts.verdicts().entrySet().stream()
                .filter(each -> withoutCause(each.getKey()).equals(verdict))
                .sorted(Map.Entry.<VerdictCell, Long>comparingByValue().reversed())
                .toList();
        for (Map.Entry<VerdictCell, Long> each : first(causes, MOST_ALIKE)) {
            page.text(GAP + GAP + "· ", each.getValue() + GAP + words.said(each.getKey().cause()));
        }
        more(GAP + GAP, causes.size() - MOST_ALIKE);
    }

    private <T> List<T> first(List<T> of, int most) {
        return all ? of : of.subList(0, Math.min(most, of.size()));
    }

    private void more(String indent, int more) throws IOException {
        if (!all && more > 0) {
            page.text(indent, voice.say("另有 " + more + " 条，用 --all 列出", more + " more; --all lists them"));
        }
    }

    private static VerdictCell withoutCause(VerdictCell cell) {
        return new VerdictCell(cell.from(), cell.to(), null);
    }

    private void causes() throws IOException {
        Map<Cause, Long> findings = counts.findingsBy(FindingCell::cause);
        Set<Cause> causes = new TreeSet<>(findings.keySet());
        counts.verdicts().keySet().stream().map(VerdictCell::cause).filter(each -> each != null).forEach(causes::add);
        List<Cause> most = causes.stream()
                .sorted(Comparator.<Cause>comparingLong(each -> -findings.getOrDefault(each, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(all ? Long.MAX_VALUE : MOST_CAUSES)
                .toList();
        if (causes.isEmpty()) {
            page.blank();
            page.text("", words.headline(counts) + voice.say("。", "."));
            return;
        }
        page.blank();
        page.text("", voice.say("按原因（改变最多的在前）", "By cause, those that change most first"), Emphasis.STRONG);
        for (int i = 0; i < most.size(); i++) {
            cause(i + 1, most.get(i), findings.getOrDefault(most.get(i), 0L));
        }
        more(GAP, causes.size() - most.size());
    }

    private void cause(int number, Cause cause, long findings) throws IOException {
        page.text(number + ". ", words.said(cause), Emphasis.STRONG);
        String indent = " ".repeat((number + ". ").length());
        if (findings == 0) {
            page.text(indent, voice.say("没有结果改变，只改变结论", "no outcome changes, the verdict does"));
        }
        Map<ImpactExamples.Alike, Long> alike = counts.findingsBy(each -> new ImpactExamples.Alike(
                each.cause(), each.requirement(), each.from(), each.to()));
        List<Map.Entry<ImpactExamples.Alike, List<ImpactExamples.Example>>> lines =
                List.copyOf(examples.of(cause).entrySet());
        for (Map.Entry<ImpactExamples.Alike, List<ImpactExamples.Example>> each : first(lines, MOST_ALIKE)) {
            line(indent, each.getKey(), alike.get(each.getKey()), each.getValue());
        }
        more(indent, lines.size() - MOST_ALIKE);
    }

    private void line(String indent, ImpactExamples.Alike alike, long many, List<ImpactExamples.Example> some)
            throws IOException {
        ImpactExamples.Example first = some.get(0);
        String names = some.stream()
                .map(one -> voice.say(one.subject()))
                .distinct()
                .collect(Collectors.joining(voice.comma()));
        String more = many > some.size() ? voice.say(" 等", " and others") : "";
        page.text(indent + "· ", voice.say(first.finding().title()) + voice.bracketed(first.finding().citation())
                + voice.colon() + words.said(alike.from(), alike.to()) + GAP + many);
        page.text(indent + "  ", names + more);
        for (String turn : words.turns(first.finding())) {
            page.text(indent + "  ", voice.say("转折：", "turns: ") + turn);
        }
    }

    /** Changes that turned nothing among what was compared: to be read with care, where little was. */
    private void idle() throws IOException {
        Set<Change> causing = new TreeSet<>();
        counts.findings().keySet().forEach(each -> causing.addAll(each.cause().changes()));
        counts.verdicts().keySet().stream()
                .filter(each -> each.cause() != null)
                .forEach(each -> causing.addAll(each.cause().changes()));
        List<Change> idle = impact.changes().stream().filter(each -> !causing.contains(each)).toList();
        if (idle.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say(
                "对所比对的资料没有影响的差异：" + idle.size() + " 处",
                "Differences that turned nothing in what was compared: " + idle.size()), Emphasis.STRONG);
        for (Change each : first(idle, MOST_ALIKE)) {
            page.text(GAP + "· ", words.said(each));
        }
        more(GAP, idle.size() - MOST_ALIKE);
    }

    private void groups(String heading, Function<SubjectGroup, Text> by) throws IOException {
        Map<String, Text> names = new TreeMap<>();
        counts.subjects().keySet().forEach(each -> names.putIfAbsent(by.apply(each).zh(), by.apply(each)));
        List<Map.Entry<String, SubjectCount>> rows = new ArrayList<>(
                counts.subjectsBy(each -> by.apply(each).zh()).entrySet());
        rows.removeIf(each -> each.getValue().changed() == 0);
        if (rows.isEmpty() || rows.size() == 1 && rows.get(0).getKey().isEmpty()) {
            return;
        }
        rows.sort(Comparator.comparingLong((Map.Entry<String, SubjectCount> each) -> -each.getValue().changed())
                .thenComparing(Map.Entry::getKey));
        page.blank();
        page.text("", heading, Emphasis.STRONG);
        for (Map.Entry<String, SubjectCount> each : first(rows, MOST_GROUPS)) {
            String name = voice.say(names.get(each.getKey()));
            SubjectCount count = each.getValue();
            page.text(GAP, (name.isEmpty() ? voice.say("（没有写明）", "(not told)") : name) + GAP + voice.say(
                    count.all() + " 个对象中 " + count.changed() + " 个有变化（新增不符合 " + count.newlyBreached()
                            + "，不再不符合 " + count.noLongerBreached() + "）",
                    count.changed() + " of " + count.all() + " subjects changed (newly breached "
                            + count.newlyBreached() + ", no longer breached " + count.noLongerBreached() + ")"));
        }
        more(GAP, rows.size() - MOST_GROUPS);
    }

    private static Text street(SubjectGroup group) {
        String street = group.site().street();
        return text(street.isEmpty() ? "" : (group.site().area() + " " + street).strip());
    }

    private static Text text(String name) {
        return new Text(name, name);
    }
}
