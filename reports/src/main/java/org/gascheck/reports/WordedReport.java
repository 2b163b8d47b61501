package org.gascheck.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;

/** A report in the order in which a text tells it, and the words for it. */
final class WordedReport {

    /** The outcomes whose findings have numbers, by which later sections refer to them. */
    private static final List<Outcome> NUMBERED = List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.NOT_YET_DUE);

    private final ComplianceReport report;
    private final Voice voice;
    private final FactNames facts;
    private final boolean all;
    private final Text howToSeeAll;
    private final Map<Outcome, List<JointFinding>> byOutcome = new EnumMap<>(Outcome.class);
    private final List<JointFinding> advice = new ArrayList<>();

    /**
     * The report in a language.
     *
     * @param model       that of the facts that it is on
     * @param all         whether everything is told, however long
     * @param howToSeeAll what ends the sentence where something is left out
     */
    WordedReport(ComplianceReport report, FactModel model, Voice voice, boolean all, Text howToSeeAll) {
        this.report = report;
        this.voice = voice;
        this.facts = new FactNames(model, voice, all);
        this.all = all;
        this.howToSeeAll = howToSeeAll;
        for (Outcome outcome : Outcome.values()) {
            byOutcome.put(outcome, new ArrayList<>());
        }
        JointFinding.of(report).forEach(finding -> (finding.strength() == Strength.ENCOURAGED
                ? advice : byOutcome.get(finding.outcome())).add(finding));
    }

    ComplianceReport report() {
        return report;
    }

    Voice voice() {
        return voice;
    }

    FactNames facts() {
        return facts;
    }

    /** Whether everything is asked for, however long. */
    boolean all() {
        return all;
    }

    /** What ends a sentence on something that is left out: how to see it. */
    String howToSeeAll() {
        return voice.say(howToSeeAll);
    }

    /** The findings on what is only encouraged. */
    List<JointFinding> advice() {
        return advice;
    }

    /** The findings with an outcome on what must be, the strongest demands first. */
    List<JointFinding> findings(Outcome outcome) {
        return byOutcome.get(outcome);
    }

    /** The findings with an outcome by the JSON Pointer of their subject, those of one cause one after the other. */
    Map<String, List<JointFinding>> bySubject(Outcome outcome) {
        Map<String, List<JointFinding>> bySubject = new LinkedHashMap<>();
        findings(outcome).forEach(finding ->
                bySubject.computeIfAbsent(finding.subject().pointer(), pointer -> new ArrayList<>()).add(finding));
        bySubject.replaceAll((pointer, findings) -> byCause(findings).stream().flatMap(List::stream).toList());
        return bySubject;
    }

    /** Findings on a subject, those of one cause together; each by itself of which no reason is told. */
    static List<List<JointFinding>> byCause(List<JointFinding> findings) {
        Map<Object, List<JointFinding>> byCause = new LinkedHashMap<>();
        for (JointFinding finding : findings) {
            Object cause = finding.cause().orElse(finding);
            byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(finding);
        }
        return List.copyOf(byCause.values());
    }

    /** The findings with numbers, that with number 1 first. */
    List<JointFinding> numbered() {
        return NUMBERED.stream()
                .flatMap(outcome -> bySubject(outcome).values().stream()).flatMap(List::stream).toList();
    }

    /** The number of the first finding with an outcome. */
    int firstNumber(Outcome outcome) {
        return 1 + NUMBERED.stream().takeWhile(each -> each != outcome).mapToInt(each -> findings(each).size()).sum();
    }

    /** How strong a demand is, in brackets, where it is not mandatory. */
    String weight(JointFinding finding) {
        return finding.strength() == Strength.MANDATORY ? "" : voice.bracketed(voice.name(finding.strength()));
    }

    /** That a finding rests on an assumption, in brackets, where it does. */
    String assumed(JointFinding finding) {
        return finding.isAssumed() ? voice.bracketed(voice.say("按假定", "assumed")) : "";
    }

    /** What stands before the words of a finding's instrument: its number, where there are several instruments. */
    String instrument(Finding finding, String separator) {
        return report.instruments().size() > 1 ? finding.instrumentNumber() + separator : "";
    }
}
