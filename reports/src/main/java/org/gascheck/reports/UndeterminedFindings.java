package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
            if (worded.all()) {
                for (JointFinding finding : ofSubject) {
                    page.text(MARK, line(finding, worded));
                }
                continue;
            }
            int room = page.width() - WideText.width(MARK);
            for (List<JointFinding> alike : byFirstQuestion(ofSubject)) {
                page.text(
                        MARK, WideText.shortened(alike.size() == 1 ? line(alike.get(0), worded) : joint(alike), room));
            }
        }
    }

    /** Those that wait for the same answer together, each by itself of which several answers are needed. */
    private static Collection<List<JointFinding>> byFirstQuestion(List<JointFinding> findings) {
        Map<Object, List<JointFinding>> alike = new LinkedHashMap<>();
        for (JointFinding finding : findings) {
            alike.computeIfAbsent(
                            finding.askFirst().<Object>map(first -> first).orElse(finding), key -> new ArrayList<>())
                    .add(finding);
        }
        return alike.values();
    }

    /** What findings that wait for the same answer wait for. */
    private String joint(List<JointFinding> alike) {
        JointFinding first = alike.get(0);
        String fact = worded.facts().placeWithin(first.askFirst().orElseThrow(), first.subject().pointer());
        String titles = alike.stream()
                .map(finding -> voice.say(finding.title()))
                .collect(Collectors.joining(voice.semicolon()));
        return voice.say(
                        "先要知道“" + fact + "”，" + alike.size() + " 项待定：",
                        "first to know: " + fact + ", for " + alike.size() + " findings: ")
                + titles;
    }

    /** What a finding lacks. */
    static String line(JointFinding finding, WordedReport worded) {
        Voice voice = worded.voice();
        String missing = finding.missing().stream()
                .map(pointer -> worded.facts().placeWithin(pointer, finding.subject().pointer()))
                .collect(Collectors.joining(voice.comma()));
        return voice.say(finding.title()) + worded.weight(finding) + worded.assumed(finding)
                + "  " + voice.say("缺：", "lacks: ") + missing + more(finding.moreMissing(), voice);
    }

    private static String more(int missing, Voice voice) {
        return missing == 0 ? "" : voice.say("，另有 " + missing + " 项", " and " + missing + " more");
    }
}
