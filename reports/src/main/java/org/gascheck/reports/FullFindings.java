package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.law.Outcome;
import org.gascheck.report.DueDate;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** The findings of an outcome in full: subject by subject, each with its number, ground, facts and due date. */
final class FullFindings implements Section {

    private static final int INDENT = 4;

    private final Outcome outcome;
    private final WordedReport worded;
    private final Voice voice;
    private final ReasonTexts reasons;
    private final String factsLabel;
    private final int column;
    private final Map<DueDate.OtherDate, Integer> toldOf = new LinkedHashMap<>();

    FullFindings(Outcome outcome, WordedReport worded) {
        this.outcome = outcome;
        this.worded = worded;
        this.voice = worded.voice();
        this.reasons = new ReasonTexts(worded);
        this.factsLabel = voice.say("事实", "Facts");
        this.column = WideText.width(factsLabel) + 2;
    }

    /** Prints them; the facts that all findings on a subject share stand with the subject. */
    @Override
    public void print(Page page) throws IOException {
        int number = worded.firstNumber(outcome);
        for (List<JointFinding> ofSubject : worded.bySubject(outcome).values()) {
            ReportedSubject subject = ofSubject.get(0).subject();
            Set<Evidence> shared = shared(ofSubject);
            page.text("  ", voice.say(subject.name()) + "  " + worded.facts().at(subject.pointer()), Emphasis.SUBJECT);
            for (String line : worded.facts().told(List.copyOf(shared), subject)) {
                page.text("    ", line);
            }
            for (List<JointFinding> ofCause : WordedReport.byCause(ofSubject)) {
                print(page, number, ofCause, shared);
                number += ofCause.size();
            }
        }
    }

    private static Set<Evidence> shared(List<JointFinding> findings) {
        Set<Evidence> shared = new LinkedHashSet<>();
        if (findings.size() > 1) {
            shared.addAll(findings.get(0).evidence());
            findings.forEach(finding -> shared.retainAll(finding.evidence()));
        }
        return shared;
    }

    /** Findings of one cause: that stands once, after the last of them. */
    private void print(Page page, int first, List<JointFinding> ofCause, Set<Evidence> ofSubject) throws IOException {
        Set<Evidence> told = new LinkedHashSet<>(ofSubject);
        Set<Evidence> shared = shared(ofCause);
        for (int i = 0; i < ofCause.size(); i++) {
            JointFinding finding = ofCause.get(i);
            boolean last = i == ofCause.size() - 1;
            page.text(
                    WideText.padded(first + i + ".", INDENT),
                    voice.say(finding.message()) + worded.weight(finding) + worded.marks(finding),
                    Emphasis.STRONG);
            if (last || !finding.citations().equals(ofCause.get(i + 1).citations())) {
                page.labelled(INDENT, column, voice.say("依据", "See"), finding.citations());
            }
            List<String> why = new ArrayList<>();
            if (last) {
                String alike = ofCause.size() == 1 ? "" : voice.say(
                        "（" + first + "–" + (first + i) + " 同）", "(" + first + "–" + (first + i) + " alike) ");
                reasons.shared(ofCause, finding.subject()).forEach(reason -> why.add(alike + reason));
            }
            why.addAll(reasons.own(finding, ofCause));
            page.labelled(INDENT, column, voice.say("原因", "Why"), why);
            if (last) {
                told.removeAll(shared);
                told.addAll(ofSubject);
            } else {
                told.addAll(shared);
            }
            List<Evidence> own = finding.evidence().stream().filter(evidence -> !told.contains(evidence)).toList();
            page.labelled(INDENT, column, factsLabel, facts(finding, own));
            page.labelled(INDENT, column, voice.say("期限", "Due"), dueDates(finding, first + i));
        }
    }

    private List<String> facts(JointFinding finding, List<Evidence> own) {
        List<String> told = new ArrayList<>(worded.facts().told(own, finding.subject()));
        if (finding.moreEvidence() > 0) {
            told.add(voice.say(
                    "另有 " + finding.moreEvidence() + " 项事实", "and " + finding.moreEvidence() + " more facts"));
        }
        return told;
    }

    /** The due date, once where the instruments agree on it, and what else each of them says of it, in full once. */
    private List<String> dueDates(JointFinding joint, int number) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Finding finding : joint.findings()) {
            if (finding.due() == null) {
                continue;
            }
            String instrument = worded.instrument(finding, " ");
            long days = finding.due().overdueDays();
            String overdue = days == 0 ? "" : voice.say(
                    "，已逾期 " + days + " 天", ", overdue by " + days + (days == 1 ? " day" : " days"));
            sources.computeIfAbsent(finding.dueDate() + overdue, date -> new ArrayList<>())
                    .add(instrument + finding.due().provision());
            for (DueDate.OtherDate other : finding.due().contradictions()) {
                others.add(voice.say("同一文件另有 ", "the same document also has ") + other.day()
                        + voice.bracketed(instrument + other.provision()) + says(other, number));
            }
        }
        List<String> lines = new ArrayList<>();
        sources.forEach((date, provisions) ->
                lines.add(date + voice.bracketed(String.join(voice.semicolon(), provisions))));
        lines.addAll(others);
        return lines;
    }

    private String says(DueDate.OtherDate other, int number) {
        Integer first = toldOf.putIfAbsent(other, number);
        return first == null || first == number
                ? voice.colon() + voice.say(other.says())
                : voice.say("，说明见第 " + first + " 项", ", see number " + first);
    }
}
