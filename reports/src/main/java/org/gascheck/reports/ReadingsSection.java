package org.gascheck.reports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.law.Outcome;
import org.gascheck.law.Setting;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.OtherReading;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** What the instruments leave open: the readings on which findings rest, and what the other ones would give. */
final class ReadingsSection implements Section {

    private static final int SUBJECTS_NAMED = 3;

    private final WordedReport worded;
    private final Voice voice;

    /** A reading that was not chosen. */
    private record Open(String setting, Setting.Option chosen, Setting.Option other) {
    }

    /** What it would turn: a requirement from one outcome to another. */
    private record Turned(String title, Outcome from, Outcome to) {
    }

    ReadingsSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        Map<Open, Map<Turned, Map<String, Set<String>>>> open = open(worded.report());
        if (open.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("文件没有写明、按所选读法判定的事项", "Left open by the instruments, and decided by the reading chosen"),
                Emphasis.STRONG);
        for (Map.Entry<Open, Map<Turned, Map<String, Set<String>>>> each : open.entrySet()) {
            page.text("  ", readings(each.getKey()));
            for (Map.Entry<Turned, Map<String, Set<String>>> turned : each.getValue().entrySet()) {
                print(turned.getKey(), turned.getValue(), page);
            }
        }
    }

    private String readings(Open open) {
        String setting = open.setting() + "=" + open.other().name();
        return voice.say(
                "已取“" + open.chosen().says().zh() + "”；若取“" + open.other().says().zh() + "”（" + setting + "）：",
                "Read as \"" + open.chosen().says().en() + "\"; as \"" + open.other().says().en() + "\" (" + setting
                + "):");
    }

    /** One line where all instruments of the report say the same, else one for each. */
    private void print(Turned turned, Map<String, Set<String>> subjectsByInstrument, Page page) throws IOException {
        boolean alike = subjectsByInstrument.size() == worded.report().instruments().size()
                && subjectsByInstrument.values().stream().distinct().count() == 1;
        for (Map.Entry<String, Set<String>> each : subjectsByInstrument.entrySet()) {
            page.text("  · ", (alike ? "" : each.getKey() + " ") + turned.title() + voice.colon()
                    + voice.name(turned.from()) + " → " + voice.name(turned.to()) + "  " + some(each.getValue()));
            if (alike) {
                return;
            }
        }
    }

    private String some(Set<String> subjects) {
        String named = subjects.stream().limit(SUBJECTS_NAMED).collect(Collectors.joining(voice.comma()));
        int more = subjects.size() - SUBJECTS_NAMED;
        return more <= 0 ? named : named + voice.say("等 " + subjects.size() + " 个", " and " + more + " more");
    }

    private Map<Open, Map<Turned, Map<String, Set<String>>>> open(ComplianceReport report) {
        Map<Open, Map<Turned, Map<String, Set<String>>>> open = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            for (OtherReading reading : finding.otherReadings()) {
                open.computeIfAbsent(new Open(reading.setting(), reading.chosen(), reading.other()),
                        key -> new LinkedHashMap<>())
                        .computeIfAbsent(new Turned(voice.say(finding.title()), finding.outcome(), reading.outcome()),
                                key -> new LinkedHashMap<>())
                        .computeIfAbsent(finding.instrumentNumber(), key -> new LinkedHashSet<>())
                        .add(voice.say(finding.subject().name()));
            }
        }
        return open;
    }
}
