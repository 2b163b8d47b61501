package org.gascheck.reports;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.law.Answer;
import org.gascheck.report.AnsweredPurpose;
import org.gascheck.report.AnsweredPurpose.OfSubject;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/**
 * The answer to what a submission is judged for, in its words: first how many subjects have each, then each with its
 * grounds.
 */
final class PurposeSection implements Section {

    private static final int SHOWN_GROUPS = 12;
    private static final int SHOWN_SUBJECTS = 3;
    private static final int INDENT = 4;

    private final String submission;
    private final WordedReport worded;
    private final AnsweredPurpose purpose;
    private final AnswerGrounds grounds;
    private final Voice voice;

    /** That of the report on a submission with a name, or with an empty one. */
    PurposeSection(String submission, WordedReport worded) {
        this.submission = submission;
        this.worded = worded;
        this.purpose = worded.report().purpose();
        this.grounds = new AnswerGrounds(worded);
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        page.text(
                "",
                (submission.isEmpty() ? "" : submission + voice.colon()) + headline(),
                Emphasis.STRONG,
                emphasis(purpose.answer()));
        page.text("  ", voice.say(purpose.name()) + voice.colon() + voice.say(purpose.asks()) + voice.say("？", "?"));
        for (AnsweredPurpose.Basis each : purpose.basis()) {
            page.text(
                    "  ",
                    each.instrument() + " " + String.join(voice.comma(), each.provisions()) + voice.colon()
                            + voice.say(each.because())
                            + voice.bracketed(voice.say(
                                    "由 " + each.requirements() + " 项要求决定",
                                    "decided by " + each.requirements()
                                            + (each.requirements() == 1 ? " requirement" : " requirements"))));
        }
        List<List<OfSubject>> groups = groups();
        int shown = worded.all() ? groups.size() : Math.min(SHOWN_GROUPS, groups.size());
        grounds.find(groups.stream().limit(shown).map(group -> group.get(0)).toList());
        for (List<OfSubject> group : groups.subList(0, shown)) {
            print(page, group);
        }
        int more = groups.subList(shown, groups.size()).stream().mapToInt(List::size).sum();
        if (more > 0) {
            page.text(
                    "  ",
                    voice.say(
                            "还有 " + more + " 个" + worded.howToSeeAll() + "。",
                            more + " more" + worded.howToSeeAll() + "."));
        }
        page.blank();
    }

    /** The answer, or where several subjects have one, how many of each; a yes is never told without what limits it. */
    private String headline() {
        Map<Answer, Integer> counts = purpose.counts();
        String limits = counts.containsKey(Answer.YES) ? voice.bracketed(limits()) : "";
        if (purpose.subjects().size() < 2) {
            return voice.say(purpose.says()) + limits;
        }
        return counts.entrySet().stream()
                        .map(each -> says(each.getKey()) + " " + each.getValue())
                        .collect(Collectors.joining(voice.semicolon()))
                + limits;
    }

    private String limits() {
        boolean assuming = worded.report().scope().assumptions().stream().anyMatch(each -> each.filled() > 0);
        return assuming
                ? voice.say("限下列判定范围，并以所列假定为前提", "within the scope below, and on the assumptions told there")
                : voice.say("限下列判定范围", "within the scope below");
    }

    private String says(Answer answer) {
        return purpose.subjects().stream()
                .filter(each -> each.answer() == answer)
                .findFirst()
                .map(each -> voice.say(each.says()))
                .orElseThrow();
    }

    /** The subjects, those of which the same is to be said together, the most pressing answers first. */
    private List<List<OfSubject>> groups() {
        return purpose.subjects().stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.answer(), grounds.kindOf(each)), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(group -> group.get(0).answer()))
                .toList();
    }

    private void print(Page page, List<OfSubject> group) throws IOException {
        OfSubject first = group.get(0);
        int shown = worded.all() ? group.size() : Math.min(SHOWN_SUBJECTS, group.size());
        String names = group.stream()
                .limit(shown)
                .map(each -> voice.say(each.subject().name()))
                .collect(Collectors.joining(voice.comma()));
        String more = shown == group.size()
                ? ""
                : voice.say(" 等 " + group.size() + " 个", " and " + (group.size() - shown) + " more");
        page.text(
                "  ",
                voice.say(first.says())
                        + voice.colon()
                        + names
                        + more
                        + (group.size() == 1 ? "  " + worded.facts().at(first.subject().pointer()) : ""),
                Emphasis.SUBJECT);
        Map<String, List<String>> lines = grounds.of(first, group.size() > 1);
        int column = lines.keySet().stream().mapToInt(WideText::width).max().orElse(0) + 2;
        for (Map.Entry<String, List<String>> each : lines.entrySet()) {
            page.labelled(INDENT, column, each.getKey(), each.getValue());
        }
    }

    private static Emphasis emphasis(Answer answer) {
        return switch (answer) {
            case NO -> Emphasis.BREACHED;
            case FACTS_MISSING -> Emphasis.OPEN;
            case FOR_A_PERSON -> Emphasis.FOR_A_PERSON;
            case NOT_YET_DUE -> Emphasis.NOT_YET_DUE;
            case YES -> Emphasis.FULFILLED;
            case NOTHING_TO_JUDGE -> Emphasis.FAINT;
        };
    }
}
