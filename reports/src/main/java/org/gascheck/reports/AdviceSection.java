package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/**
 * What the instruments encourage and is not done; in full also what is done, or not known to be. Nobody is held to it.
 */
final class AdviceSection implements Section {

    private final WordedReport worded;
    private final Voice voice;

    AdviceSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        List<JointFinding> told = worded.advice().stream()
                .filter(finding -> worded.all() || finding.outcome() == Outcome.BREACHED).toList();
        long open = worded.all() ? 0
                : worded.advice().stream().filter(finding -> finding.outcome() == Outcome.UNDETERMINED).count();
        if (told.isEmpty() && open == 0) {
            return;
        }
        page.blank();
        page.text("", voice.say("建议（文件只作鼓励，不做不算违反）", "Advice (encouraged only; not a breach)"), Emphasis.STRONG);
        Map<String, List<JointFinding>> bySubject = new LinkedHashMap<>();
        told.forEach(each ->
                bySubject.computeIfAbsent(each.subject().pointer(), pointer -> new ArrayList<>()).add(each));
        for (List<JointFinding> ofSubject : bySubject.values()) {
            ReportedSubject subject = ofSubject.get(0).subject();
            page.text("  ", voice.say(subject.name()) + "  " + worded.facts().at(subject.pointer()), Emphasis.SUBJECT);
            for (JointFinding finding : ofSubject) {
                page.text("  · ", finding.outcome() == Outcome.UNDETERMINED
                        ? UndeterminedFindings.line(finding, worded)
                        : voice.say(finding.message()) + why(finding)
                        + voice.bracketed(String.join(voice.semicolon(), finding.citations())));
            }
        }
        if (open > 0) {
            page.text("  ", voice.say("还有 " + open + " 项建议因资料不足未作判断。",
                    open + " more could not be judged, since facts are missing."));
        }
    }

    private String why(JointFinding finding) {
        List<String> reasons = new ReasonTexts(worded).shared(List.of(finding), finding.subject());
        return reasons.isEmpty() ? "" : voice.bracketed(String.join(voice.semicolon(), reasons));
    }
}
