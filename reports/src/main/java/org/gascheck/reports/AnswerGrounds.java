package org.gascheck.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.law.Outcome;
import org.gascheck.report.AnsweredPurpose.Ground;
import org.gascheck.report.AnsweredPurpose.OfSubject;
import org.gascheck.report.Finding;

/** Says what an answer on a subject rests on, by what it asks of people. */
final class AnswerGrounds {

    private record Key(String instrument, String requirement, String at) {
    }

    private final WordedReport worded;
    private final Voice voice;
    private final Map<Key, Finding> findings = new HashMap<>();

    AnswerGrounds(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    /** Works out the findings on which some answers rest, and no others. */
    void find(List<OfSubject> answers) {
        Set<Key> wanted = new HashSet<>();
        Set<String> requirements = new HashSet<>();
        answers.forEach(answer -> answer.because().forEach(ground -> {
            wanted.add(new Key(ground.instrument(), ground.requirement(), ground.at()));
            requirements.add(ground.requirement());
        }));
        worded.report().entries().filter(each -> requirements.contains(each.requirement())).forEach(each -> {
            Key key = new Key(each.instrument(), each.requirement(), each.subject().pointer());
            if (wanted.contains(key)) {
                findings.put(key, each.finding());
            }
        });
    }

    /** What tells the grounds of one subject from those of another, whatever the records in which they stand. */
    Object kindOf(OfSubject of) {
        return List.of(
                of.because().stream()
                        .map(ground -> ground.requirement() + " " + ground.outcome())
                        .distinct()
                        .toList(),
                of.missing().stream()
                        .map(worded.facts()::kindOfPlace)
                        .distinct()
                        .toList(),
                of.disputes(),
                of.withoutRule());
    }

    /**
     * Lines by their label, on an answer whose findings were found; those for several subjects name no single record.
     */
    Map<String, List<String>> of(OfSubject of, boolean forSeveral) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put(voice.say("不符合", "Breached"), findings(of, Outcome.BREACHED));
        lines.put(voice.say("还缺", "Missing"), missing(of, forSeveral));
        List<String> toJudge = findings(of, Outcome.NEEDS_REVIEW);
        of.disputes()
                .forEach(id -> toJudge.add(voice.say("资料互相矛盾：", "the facts contradict each other: ") + dispute(id)));
        if (!of.withoutRule().isEmpty()) {
            toJudge.add(voice.say(
                            "尚无规则的 " + of.withoutRule().size() + " 条：",
                            of.withoutRule().size() + " clauses without a rule yet: ")
                    + of.withoutRule().stream().map(this::what).collect(Collectors.joining(voice.say("", " "))));
        }
        lines.put(voice.say("人工判定", "To judge"), toJudge);
        lines.put(voice.say("未到期限", "Not yet due"), findings(of, Outcome.NOT_YET_DUE));
        return lines;
    }

    private List<String> missing(OfSubject of, boolean forSeveral) {
        if (of.missing().isEmpty()) {
            return List.of();
        }
        Set<String> places = new LinkedHashSet<>();
        for (String pointer : of.missing()) {
            String place = worded.facts().placeWithin(pointer, of.subject().pointer());
            places.add(forSeveral ? FactNames.withoutNumbers(place) : place);
        }
        String more = of.moreMissing() == 0
                ? ""
                : voice.say("，另有 " + of.moreMissing() + " 项", " and " + of.moreMissing() + " more");
        return List.of(String.join(voice.comma(), places) + more);
    }

    private List<String> findings(OfSubject of, Outcome outcome) {
        Set<String> told = new LinkedHashSet<>();
        for (Ground ground : of.because()) {
            Finding finding = findings.get(new Key(ground.instrument(), ground.requirement(), ground.at()));
            if (ground.outcome() == outcome) {
                String due = outcome == Outcome.NOT_YET_DUE && finding.due() != null ? " " + finding.dueDate() : "";
                told.add(message(finding, outcome) + due + voice.bracketed(finding.citation()));
            }
        }
        return new ArrayList<>(told);
    }

    /** What a finding says; where another reading counts for the question, what is demanded and by which it turns. */
    private String message(Finding finding, Outcome outcome) {
        return finding.outcome() == outcome ? voice.say(finding.message()) : finding.otherReadings().stream()
                .filter(each -> each.outcome() == outcome).findFirst()
                .map(each -> voice.say(
                        finding.title().zh() + "（这里取“" + each.other().says().zh() + "”）",
                        finding.title().en() + " (here read as \"" + each.other().says().en() + "\")"))
                .orElseGet(() -> voice.say(finding.message()));
    }

    private String dispute(String id) {
        return worded.report().scope().disputes().stream().filter(each -> each.contradiction().equals(id)).findFirst()
                .map(each -> voice.say(each.says())).orElse(id);
    }

    private String what(String clause) {
        return worded.report().purpose().withoutRule().stream().filter(each -> each.clause().equals(clause)).findFirst()
                .map(each -> voice.say(each.what())).orElse(clause);
    }
}
