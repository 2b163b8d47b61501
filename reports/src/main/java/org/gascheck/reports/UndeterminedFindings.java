package org.gascheck.reports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.law.Outcome;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** The undetermined findings subject by subject, each with the facts that it lacks. */
final class UndeterminedFindings implements Section {

    private static final String MARK = "  · ";

    private final WordedReport worded;
    private final Voice voice;

    UndeterminedFindings(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        Map<String, List<JointFinding>> bySubject = worded.bySubject(Outcome.UNDETERMINED);
        for (List<JointFinding> ofSubject : bySubject.values()) {
            page.text("  ", voice.say(ofSubject.get(0).subject().name()), Emphasis.SUBJECT);
            for (JointFinding finding : ofSubject) {
                String line = line(finding, worded);
                int room = page.width() - WideText.width(MARK);
                page.text(MARK, worded.all() ? line : WideText.shortened(line, room));
            }
        }
    }

    /** What a finding lacks. */
    static String line(JointFinding finding, WordedReport worded) {
        Voice voice = worded.voice();
        String missing = finding.missing().stream()
                .map(pointer -> worded.facts().placeWithin(pointer, finding.subject().pointer()))
                .collect(Collectors.joining(voice.comma()));
        return voice.say(finding.title()) + worded.weight(finding)
                + "  " + voice.say("缺：", "lacks: ") + missing + more(finding.moreMissing(), voice);
    }

    private static String more(int missing, Voice voice) {
        return missing == 0 ? "" : voice.say("，另有 " + missing + " 项", " and " + missing + " more");
    }
}
