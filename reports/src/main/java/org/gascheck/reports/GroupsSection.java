package org.gascheck.reports;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/**
 * The findings on very many subjects, by what they have in common: of each requirement on how many subjects, why, and
 * which these are; in short the first of them, so that all of it fits on a page.
 */
final class GroupsSection implements Section {

    private static final int SHOWN_GROUPS = 3;
    private static final int SHOWN_IN_A_LINE = 5;
    private static final int SHOWN_PARTS = 3;
    private static final int INDENT = 4;
    private static final List<Outcome> TOLD =
            List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.UNDETERMINED, Outcome.NOT_YET_DUE);

    private final WordedReport worded;
    private final Voice voice;
    private final SubjectRanges subjects;

    GroupsSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
        this.subjects = new SubjectRanges(worded);
    }

    @Override
    public void print(Page page) throws IOException {
        List<FindingGroup> groups = groups();
        for (Outcome outcome : TOLD) {
            print(outcome, groups.stream().filter(each -> each.first().outcome() == outcome
                    && each.first().strength() != Strength.ENCOURAGED).toList(), page);
        }
        advise(groups.stream().filter(each -> each.first().strength() == Strength.ENCOURAGED).toList(), page);
        route(groups.stream().filter(each -> each.first().outcome() == Outcome.BREACHED).toList(), page);
        ask(groups.stream().filter(each -> each.first().outcome() == Outcome.UNDETERMINED).toList(), page);
    }

    /** Those on the most subjects first. */
    private List<FindingGroup> groups() {
        Map<FindingGroup.Key, FindingGroup> groups = new LinkedHashMap<>();
        worded.report().entries().forEach(entry -> {
            int number = subjects.numberOf(entry);
            if (TOLD.contains(entry.outcome()) && worded.form().tells(entry.requirement(), entry.outcome())) {
                Finding finding = entry.finding();
                groups.computeIfAbsent(FindingGroup.keyOf(finding), key -> new FindingGroup(finding))
                        .add(finding, number);
            }
        });
        return groups.values().stream()
                .sorted(Comparator.comparing((FindingGroup each) -> each.subjects().cardinality()).reversed()).toList();
    }

    private void print(Outcome outcome, List<FindingGroup> groups, Page page) throws IOException {
        if (groups.isEmpty()) {
            return;
        }
        BitSet all = new BitSet();
        groups.forEach(each -> all.or(each.subjects()));
        page.blank();
        page.text(
                "",
                voice.name(outcome)
                        + voice.bracketed(voice.say(
                                groups.size() + " 种，涉及 " + all.cardinality() + " 个对象",
                                groups.size() + (groups.size() == 1 ? " kind" : " kinds") + ", on " + all.cardinality()
                                        + (all.cardinality() == 1 ? " subject" : " subjects"))),
                Emphasis.STRONG);
        if (outcome == Outcome.UNDETERMINED && !worded.all()) {
            page.text(
                    "  ",
                    listed(
                            groups,
                            each -> voice.say(each.first().title()) + " "
                                    + each.subjects().cardinality()));
            return;
        }
        for (FindingGroup group : shown(groups, SHOWN_GROUPS)) {
            print(group, page);
        }
        int more = groups.size() - SHOWN_GROUPS;
        if (more > 0 && !worded.all()) {
            page.text(
                    "  ",
                    voice.say("另有 ", "And ")
                            + more
                            + voice.say(" 种", " more")
                            + worded.howToSeeAll()
                            + voice.say("。", "."));
        }
    }

    /** The first of some things in a line, and how many more there are. */
    private <T> String listed(List<T> all, Function<T, String> told) {
        int more = all.size() - SHOWN_IN_A_LINE;
        return shown(all, SHOWN_IN_A_LINE).stream().map(told).collect(Collectors.joining(voice.semicolon()))
                + (more <= 0 || worded.all() ? "" : more(more) + worded.howToSeeAll());
    }

    private <T> List<T> shown(List<T> all, int most) {
        return worded.all() ? all : all.subList(0, Math.min(most, all.size()));
    }

    private void print(FindingGroup group, Page page) throws IOException {
        Finding first = group.first();
        boolean isOpen = first.outcome() == Outcome.UNDETERMINED;
        String weight = first.strength() == Strength.MANDATORY ? "" : voice.bracketed(voice.name(first.strength()));
        page.text(
                "  · ",
                voice.say(isOpen ? first.title() : first.message()) + weight + "  " + subjects.count(group.subjects())
                        + assumed(group));
        String why = isOpen ? missing(group) : reasons(group);
        if (!why.isEmpty()) {
            line(page, why);
        }
        line(
                page,
                subjects.told(group.subjects())
                        + (isOpen ? "" : "  " + String.join(voice.semicolon(), group.citations())));
    }

    private String assumed(FindingGroup group) {
        int count = group.assumed().cardinality();
        return count == 0 ? "" : voice.bracketed(voice.say("其中 " + count + " 个按假定", count + " of them assumed"));
    }

    /** On one line in short, and on as many as it takes where everything is asked for. */
    private void line(Page page, String text) throws IOException {
        page.text(" ".repeat(INDENT), worded.all() ? text : WideText.shortened(text, page.width() - INDENT));
    }

    private String reasons(FindingGroup group) {
        List<FoundReason> reasons = group.reasons();
        return reasons.isEmpty()
                ? ""
                : voice.say("原因：", "Why: ")
                        + shown(reasons, SHOWN_PARTS).stream()
                                .map(each -> voice.say(each.says()) + " " + group.count(each))
                                .collect(Collectors.joining(voice.semicolon()))
                        + more(reasons.size() - SHOWN_PARTS);
    }

    private String missing(FindingGroup group) {
        List<String> missing = group.missing();
        return missing.isEmpty()
                ? ""
                : voice.say("缺：", "Lacks: ")
                        + shown(missing, SHOWN_PARTS).stream()
                                .map(each -> worded.facts().kindOfPlace(each) + " "
                                        + group.lacking(each).cardinality())
                                .collect(Collectors.joining(voice.comma()))
                        + more(missing.size() - SHOWN_PARTS);
    }

    private String more(int more) {
        return more <= 0 || worded.all() ? "" : voice.say("，另有 " + more + " 种", " and " + more + " more");
    }

    private void advise(List<FindingGroup> groups, Page page) throws IOException {
        List<FindingGroup> notDone = groups.stream()
                .filter(each -> each.first().outcome() == Outcome.BREACHED)
                .toList();
        long open = groups.stream().filter(each -> each.first().outcome() == Outcome.UNDETERMINED).count();
        if (notDone.isEmpty() && open == 0) {
            return;
        }
        page.blank();
        String undecided = open == 0
                ? ""
                : voice.say("有 " + open + " 种因资料不足未作判断", open + " could not be judged, since facts are missing");
        page.text("", voice.say("建议（文件只作鼓励，不做不算违反）：", "Advice (encouraged only; not a breach): ")
                + listed(notDone, each -> voice.say(each.first().message()) + subjects.count(each.subjects()))
                + (notDone.isEmpty() || open == 0 ? "" : voice.semicolon()) + undecided);
    }

    /** Who is in charge of what is breached. */
    private void route(List<FindingGroup> breached, Page page) throws IOException {
        Set<String> departments = new LinkedHashSet<>();
        breached.stream().filter(each -> each.first().strength() != Strength.ENCOURAGED).map(FindingGroup::first)
                .forEach(each -> departments.addAll(each.authorities()));
        if (!departments.isEmpty()) {
            page.text("", voice.say("责任部门：", "In charge: ") + String.join(voice.comma(), departments));
        }
    }

    /** The missing facts by their kind, those of the most subjects first. */
    private void ask(List<FindingGroup> open, Page page) throws IOException {
        Map<String, BitSet> lacking = new LinkedHashMap<>();
        for (FindingGroup group : open) {
            for (String kind : group.missing()) {
                lacking.computeIfAbsent(kind, key -> new BitSet()).or(group.lacking(kind));
            }
        }
        if (lacking.isEmpty()) {
            return;
        }
        page.text(
                "",
                voice.say("接下来要问的（数字是等着它的对象数）：", "What to ask next (with how many subjects wait for it): ")
                        + listed(
                                FindingGroup.sorted(lacking),
                                kind -> worded.facts().kindOfPlace(kind) + " "
                                        + lacking.get(kind).cardinality()));
    }
}
