package org.gascheck.documents.pages;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.reports.Voice;

/**
 * A finding as a page shows it.
 *
 * @param says      what is found or, of what is undetermined, what is demanded
 * @param strength  empty where it must be
 * @param waivedKey yes or no
 */
public record FindingView(
        String outcome,
        String sign,
        String outcomeName,
        String strength,
        String change,
        String kind,
        String subject,
        String says,
        String waivedKey,
        List<Part> parts,
        String place) {

    /** A labelled part of it; there is at least one line. */
    public record Part(String label, List<String> lines) {
    }

    static FindingView of(ToldFinding finding) {
        Told told = finding.of().told();
        Voice voice = told.voice();
        Outcome outcome = finding.outcome();
        List<Part> parts = new ArrayList<>();
        boolean open = outcome == Outcome.UNDETERMINED;
        add(voice.say("豁免", "Waived"), List.of(finding.waiver()), parts);
        add(voice.say("认定", "Found"), open ? List.of(finding.message()) : List.of(), parts);
        add(voice.say("要求", "Demand"), open ? List.of() : List.of(finding.title()), parts);
        add(voice.say("依据", "Clause"), finding.citations(), parts);
        add(voice.say("原因", "Why"), finding.reasons(), parts);
        add(voice.say("缺少的资料", "Missing facts"), finding.missing(), parts);
        add(voice.say("事实", "Evidence"), finding.evidence(), parts);
        add(voice.say("期限", "Due"), finding.due(), parts);
        add(voice.say("整改要求", "Next step"), finding.nextSteps(), parts);
        add(voice.say("责任部门", "Department"), List.of(finding.department()), parts);
        return new FindingView(
                outcome.name(),
                Signs.of(outcome),
                finding.outcomeName(),
                finding.strength() == Strength.MANDATORY ? "" : finding.strengthName(),
                finding.change(),
                finding.subject().kind(),
                PlainText.onOneLine(finding.subjectName()),
                PlainText.onOneLine(open ? finding.title() : finding.message()),
                finding.isWaived() ? "yes" : "no",
                parts,
                PlainText.onOneLine(finding.of().from() + "  " + finding.place(finding.subject().pointer()) + "  ["
                        + finding.requirement() + "]"));
    }

    private static void add(String label, List<String> lines, List<Part> parts) {
        List<String> told = lines.stream().filter(line -> !line.isEmpty()).map(PlainText::onOneLine).toList();
        if (!told.isEmpty()) {
            parts.add(new Part(label, told));
        }
    }
}
