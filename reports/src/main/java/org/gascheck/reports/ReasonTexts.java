package org.gascheck.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.report.Evidence;
import org.gascheck.report.FoundReason;
import org.gascheck.report.ReportedSubject;

/** Says why findings are as they are: of which record which reason holds, and what is lacking. */
final class ReasonTexts {

    private final Voice voice;
    private final FactNames facts;

    ReasonTexts(WordedReport worded) {
        this(worded.voice(), worded.facts());
    }

    ReasonTexts(Voice voice, FactNames facts) {
        this.voice = voice;
        this.facts = facts;
    }

    /** The reasons that all of some findings on a subject have, a line each, with what any of them lacks. */
    List<String> shared(List<JointFinding> findings, ReportedSubject subject) {
        return told(findings.stream().flatMap(finding -> finding.reasons().stream())
                .filter(reason -> isShared(reason, findings)).toList(), subject);
    }

    /** The reasons of a finding that not all of some findings have, a line each. */
    List<String> own(JointFinding finding, List<JointFinding> among) {
        return told(finding.reasons().stream().filter(reason -> !isShared(reason, among)).toList(), finding.subject());
    }

    private static boolean isShared(FoundReason reason, List<JointFinding> findings) {
        return findings.stream().allMatch(finding ->
                finding.reasons().stream()
                        .anyMatch(other -> JointFinding.told(other).equals(JointFinding.told(reason))));
    }

    private List<String> told(List<FoundReason> reasons, ReportedSubject subject) {
        Map<String, List<FoundReason>> byKey = new LinkedHashMap<>();
        reasons.forEach(reason -> byKey.computeIfAbsent(reason.reason(), key -> new ArrayList<>()).add(reason));
        return byKey.values().stream().map(same -> told(same.get(0), subject) + lacks(same)).toList();
    }

    private String told(FoundReason reason, ReportedSubject subject) {
        String places = reason.at().stream().filter(place -> !place.equals(subject.pointer()))
                .map(place -> facts.placeWithin(place, subject.pointer())).collect(Collectors.joining(voice.comma()));
        String more = reason.more() == 0 ? ""
                : voice.say("等 " + (reason.at().size() + reason.more()) + " 处", " and " + reason.more() + " more");
        return places.isEmpty() ? voice.say(reason.says()) : places + more + voice.colon() + voice.say(reason.says());
    }

    private String lacks(List<FoundReason> same) {
        Map<String, List<Evidence>> byFact = new LinkedHashMap<>();
        same.stream().flatMap(reason -> reason.lacks().stream())
                .forEach(lack -> byFact.computeIfAbsent(lack.pointer(), pointer -> new ArrayList<>()).add(lack));
        return byFact.isEmpty() ? "" : voice.bracketed(voice.say("缺：", "lacking: ") + byFact.values().stream()
                .map(lacks -> lacks.stream().map(facts::inFull).distinct().collect(Collectors.joining(voice.comma())))
                .distinct().collect(Collectors.joining(voice.semicolon())));
    }
}
