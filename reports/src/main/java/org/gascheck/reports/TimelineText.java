package org.gascheck.reports;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.law.Outcome;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.ReportedSubject;
import org.gascheck.report.Verdict;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;
import org.gascheck.timeline.FindingChange;
import org.gascheck.timeline.Timeline;
import org.gascheck.timeline.TurningDay;
import org.gascheck.timeline.VerdictChange;

/** The text of a timeline: day by day, a line for each change. */
final class TimelineText implements Section {

    private static final String ARROW = " → ";
    private static final int SHOWN_SUBJECTS = 3;

    private final String submission;
    private final Timeline timeline;
    private final Voice voice;
    private final FactNames facts;
    private final boolean all;
    private final boolean ofSeveral;

    /** What several instruments, and several subjects, have in common. */
    private record Alike(String requirement, Outcome from, Outcome to) {
    }

    TimelineText(String submission, Timeline timeline, Voice voice, FactNames facts, boolean all) {
        this.submission = submission;
        this.timeline = timeline;
        this.voice = voice;
        this.facts = facts;
        this.all = all;
        this.ofSeveral = timeline.days().stream().flatMap(day -> day.findings().stream())
                .map(each -> each.subject().pointer()).distinct().limit(2).count() > 1;
    }

    @Override
    public void print(Page page) throws IOException {
        if (!submission.isEmpty()) {
            page.text("", submission, Emphasis.STRONG);
        }
        printHeader(page);
        for (TurningDay day : timeline.days()) {
            print(day, page);
        }
        page.blank();
        page.text("", end());
        page.text("", voice.say(
                "前提是所交资料没有变化；未写明日期的事项没有日子可列。",
                "All this holds if nothing that was handed in changes; what has no date on record has no day here."),
                Emphasis.FAINT);
    }

    private void printHeader(Page page) throws IOException {
        String assessedOn = voice.say("评定日期", "Assessed on");
        int column = WideText.width(assessedOn) + 2;
        page.labelled(0, column, assessedOn, List.of(timeline.assessedOn().toString()));
        page.labelled(0, column, voice.say("依据", "Judged by"), timeline.instruments().stream()
                .map(each -> each.number() + " " + voice.say(each.title()) + " [" + each.id() + "]").toList());
        page.labelled(0, column, voice.say("所选读法", "Readings"), timeline.settings().chosen().entrySet().stream()
                .map(setting -> setting.getKey() + " = " + setting.getValue()).toList());
        page.labelled(0, column, voice.say("当日结论", "Verdict"), List.of(voice.name(timeline.verdict()) + scope()));
    }

    /** A verdict is never told without what it covers. */
    private String scope() {
        return timeline.scope().instruments().stream()
                .map(each -> (timeline.scope().instruments().size() > 1 ? number(each) + " " : "") + covered(each))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(voice.comma()),
                        covered -> voice.bracketed(voice.say(
                                "这里的结论都限于有规则的条数：" + covered,
                                "all verdicts here are within the clauses that rules judge: " + covered))));
    }

    private String number(InstrumentScope scope) {
        return timeline.instruments().stream()
                .filter(each -> each.id().equals(scope.instrument()))
                .map(ReportedInstrument::number)
                .findFirst()
                .orElse(scope.instrument());
    }

    private static String covered(InstrumentScope scope) {
        return scope.complete() ? scope.judged() + "/" + scope.clauses() : "" + scope.judged();
    }

    private void print(TurningDay day, Page page) throws IOException {
        page.blank();
        long later = ChronoUnit.DAYS.between(timeline.assessedOn(), day.day());
        String title = day.day() + voice.bracketed(
                voice.say(later + " 天后", "in " + later + (later == 1 ? " day" : " days")));
        page.text("", title + "  " + turned(day.from(), day.to()), emphasis(day));
        for (VerdictChange change : day.verdicts()) {
            if (change.from() == null) {
                page.text("  · ", change.number() + voice.say(" 印发施行", " comes into force") + voice.colon()
                        + voice.name(change.to()) + voice.bracketed(counts(day, change.instrument())));
            } else if (day.verdicts().size() > 1 || timeline.instruments().size() > 1) {
                page.text("  · ", change.number() + voice.colon() + turned(change.from(), change.to()));
            }
        }
        for (List<FindingChange> alike : alike(day)) {
            print(alike, day.day(), page);
        }
    }

    private String turned(Verdict from, Verdict to) {
        return from == to
                ? voice.say("结论不变：", "verdict unchanged: ") + voice.name(to)
                : voice.say("结论：", "verdict: ") + voice.name(from) + ARROW + voice.name(to);
    }

    private String counts(TurningDay day, String instrument) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        day.findings().stream().filter(each -> each.from() == null && each.instrument().equals(instrument))
                .forEach(each -> counts.merge(each.to(), 1, Integer::sum));
        return counts.entrySet().stream().map(each -> voice.name(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(voice.semicolon()));
    }

    /** What an instrument that comes into force finds is counted, unless everything is asked for. */
    private List<List<FindingChange>> alike(TurningDay day) {
        Map<Alike, List<FindingChange>> alike = new LinkedHashMap<>();
        day.findings().stream().filter(each -> all || each.from() != null).forEach(each -> alike
                .computeIfAbsent(new Alike(each.requirement(), each.from(), each.to()), key -> new ArrayList<>())
                .add(each));
        return List.copyOf(alike.values());
    }

    private void print(List<FindingChange> alike, LocalDate day, Page page) throws IOException {
        Map<String, List<FindingChange>> bySubject = alike.stream().collect(Collectors.groupingBy(
                each -> each.subject().pointer(), LinkedHashMap::new, Collectors.toList()));
        FindingChange first = alike.get(0);
        String change = by(alike) + voice.say(first.title()) + voice.colon()
                + (first.from() == null ? "" : voice.name(first.from()) + ARROW) + voice.name(first.to());
        if (!all && bySubject.size() > SHOWN_SUBJECTS) {
            String others = voice.say(
                    "等 " + bySubject.size() + " 个", " and " + (bySubject.size() - 1) + " others");
            page.text("  · ", change + "  " + voice.say(first.subject().name()) + others
                    + because(bySubject.values().iterator().next(), day));
            return;
        }
        for (List<FindingChange> ofOne : bySubject.values()) {
            page.text("  · ", change + (ofSeveral ? "  " + voice.say(first(ofOne).name()) : "") + because(ofOne, day));
        }
    }

    /** Which of several instruments finds it, where not all do. */
    private String by(List<FindingChange> alike) {
        Set<String> numbers = alike.stream().map(FindingChange::instrumentNumber)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return numbers.size() == timeline.scope().instruments().size()
                ? ""
                : String.join(voice.comma(), numbers) + voice.colon();
    }

    private static ReportedSubject first(List<FindingChange> ofOne) {
        return ofOne.get(0).subject();
    }

    private String because(List<FindingChange> ofOne, LocalDate day) {
        Set<String> because = new LinkedHashSet<>();
        for (FindingChange each : ofOne) {
            each.law().forEach(law -> because.add(law.day().equals(day)
                    ? voice.say(law.day() + " 起，" + law.setBy(), "from " + law.day() + ", " + law.setBy())
                    : voice.say("期限 " + law.day() + "，" + law.setBy(), "due " + law.day() + ", " + law.setBy())));
            each.facts().forEach(fact -> because.add(
                    facts.placeWithin(fact.pointer(), each.subject().pointer()) + " " + facts.value(fact)
                            + facts.assumed(fact)));
        }
        return because.isEmpty() ? "" : voice.bracketed(String.join(voice.semicolon(), because));
    }

    private String end() {
        if (timeline.until() != null) {
            return timeline.days().isEmpty()
                    ? voice.say("到 " + timeline.until() + " 为止，没有结果会自行改变。",
                            "Until " + timeline.until() + " nothing changes by itself.")
                    : voice.say("只看到 " + timeline.until() + " 为止。",
                            "Nothing after " + timeline.until() + " was looked at.");
        }
        return timeline.days().isEmpty()
                ? voice.say("没有结果会自行改变。", "Nothing changes by itself.")
                : voice.say("此后没有结果会自行改变。", "After that nothing changes by itself.");
    }

    private static Emphasis[] emphasis(TurningDay day) {
        return day.turnsVerdict()
                ? new Emphasis[] {Emphasis.STRONG, VerdictSection.emphasis(day.to())}
                : new Emphasis[] {Emphasis.STRONG};
    }
}
