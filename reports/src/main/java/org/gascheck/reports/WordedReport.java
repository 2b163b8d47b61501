package org.gascheck.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.marks.Mark;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.subjects.Population;

/** A report in the order in which a text tells it, and the words for it. */
final class WordedReport {

    /** The outcomes whose findings have numbers, by which later sections refer to them. */
    private static final List<Outcome> NUMBERED = List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.NOT_YET_DUE);

    /** Findings on more subjects than these are told by what they have in common. */
    private static final int MOST_SUBJECTS = 12;

    private final ComplianceReport report;
    private final Voice voice;
    private final FactNames facts;
    private final ReportForm form;
    private final boolean all;
    private final Text howToSeeAll;
    private final MarkedReport marked;
    private final Map<Outcome, List<JointFinding>> byOutcome = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<JointFinding> advice = new ArrayList<>();
    private final boolean openMandatory;
    private final long assumedCount;
    private final boolean large;

    /**
     * The report in a language.
     *
     * @param facts       what the facts that it is on are called
     * @param form        which findings are told
     * @param all         whether everything is told, however long
     * @param howToSeeAll what ends the sentence where something is left out
     * @param marked      by what findings are marked
     */
    WordedReport(
            ComplianceReport report,
            FactNames facts,
            Voice voice,
            ReportForm form,
            boolean all,
            Text howToSeeAll,
            MarkedReport marked) {
        this.report = report;
        this.voice = voice;
        this.facts = facts;
        this.form = form;
        this.all = all;
        this.howToSeeAll = howToSeeAll;
        this.marked = marked;
        this.large = subjectsOfConcern(report) > MOST_SUBJECTS;
        if (large) {
            report.entries()
                    .filter(each -> each.strength() != Strength.ENCOURAGED)
                    .forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
            this.assumedCount = report.scope().assumptions().stream().noneMatch(each -> each.filled() > 0) ? 0
                    : report.entries().filter(each -> !each.assumptions().isEmpty()).count();
            this.openMandatory =
                    report.entries().anyMatch(each -> each.strength() == Strength.MANDATORY && isOpen(each.outcome()));
        } else {
            List<JointFinding> joint = JointFinding.of(report.findings());
            joint.stream()
                    .filter(each -> each.strength() != Strength.ENCOURAGED)
                    .forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
            this.assumedCount = joint.stream()
                    .filter(each -> each.strength() != Strength.ENCOURAGED && each.isAssumed())
                    .count();
            this.openMandatory =
                    joint.stream().anyMatch(each -> each.strength() == Strength.MANDATORY && isOpen(each.outcome()));
            add(joint.stream()
                    .filter(each -> form.tells(each.findings().get(0).requirement(), each.outcome()))
                    .toList());
        }
    }

    /** The findings of a report on one subject. */
    private WordedReport(WordedReport of, List<Finding> onOneSubject) {
        this.report = of.report;
        this.voice = of.voice;
        this.facts = of.facts;
        this.form = of.form;
        this.all = of.all;
        this.howToSeeAll = of.howToSeeAll;
        this.marked = of.marked;
        this.large = false;
        this.openMandatory = of.openMandatory;
        this.assumedCount = of.assumedCount;
        add(JointFinding.of(onOneSubject));
    }

    private void add(List<JointFinding> findings) {
        findings.forEach(finding -> (finding.strength() == Strength.ENCOURAGED
                ? advice : byOutcome.computeIfAbsent(finding.outcome(), outcome -> new ArrayList<>())).add(finding));
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED || outcome == Outcome.NEEDS_REVIEW;
    }

    private static long subjectsOfConcern(ComplianceReport report) {
        return report.entries().filter(each -> each.outcome().compareTo(Outcome.SATISFIED) < 0)
                .map(FindingEntry::subjectKey).distinct().limit(MOST_SUBJECTS + 1L).count();
    }

    /** The same for the findings on one subject. */
    WordedReport on(List<Finding> findings) {
        return new WordedReport(this, findings);
    }

    /** Whether it is on so many subjects that findings are told by what they have in common. */
    boolean isLarge() {
        return large;
    }

    /** Which findings are told. */
    ReportForm form() {
        return form;
    }

    /** How many findings there are with an outcome, told or not, on what must be. */
    int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How many findings rest on assumptions, told or not. */
    long countAssumed() {
        return assumedCount;
    }

    /** Whether something mandatory is open. */
    boolean isSomethingOpen() {
        return openMandatory;
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
        return byOutcome.getOrDefault(outcome, List.of());
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

    /** By what its findings are marked. */
    MarkedReport marked() {
        return marked;
    }

    /** How a finding stands to an earlier run and that it is waived, in brackets, where it is marked so. */
    String marks(JointFinding finding) {
        if (marked.marks().areNone()) {
            return "";
        }
        FindingWords words = new FindingWords(Population.MODEL, voice);
        List<Mark> all = finding.findings().stream().map(marked::of).toList();
        String change = words.change(all.get(0));
        String waiver = all.stream().allMatch(Mark::isWaived) ? words.waiver(all.get(0)) : "";
        return (change.isEmpty() ? "" : voice.bracketed(change)) + (waiver.isEmpty() ? "" : voice.bracketed(waiver));
    }

    /** What stands before the words of a finding's instrument: its number, where there are several instruments. */
    String instrument(Finding finding, String separator) {
        return report.instruments().size() > 1 ? finding.instrumentNumber() + separator : "";
    }
}
