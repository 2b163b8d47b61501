package org.gascheck.reports;

import java.util.HashMap;
import java.util.Map;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;
import org.gascheck.report.ComplianceReport;

/** Says which subject of a report is meant: its kind, name and id, and the subject that it belongs to. */
final class SubjectNames {

    private final Voice voice;
    private final FactNames names;
    private final Map<String, Subject> byPointer = new HashMap<>();

    SubjectNames(ComplianceReport report, Voice voice, FactNames names) {
        this.voice = voice;
        this.names = names;
        report.findings().forEach(finding -> byPointer.put(finding.subject().pointer(), finding.subject()));
    }

    /** A subject by its kind, name and id. */
    String of(Subject subject) {
        Fact<String> name = subject.record().name();
        String called = name != null && name.isKnown() ? voice.say("“" + name.value() + "”", " \"" + name.value() + "\"") : "";
        return owner(subject.place().parent()) + names.kind(subject.kind()) + called + voice.bracketed(subject.id());
    }

    private String owner(Place place) {
        if (place == null || place.parent() == null) {
            return "";
        }
        Subject owner = byPointer.get(place.pointer());
        return (owner == null ? names.place(place.pointer()) : of(owner)) + FactNames.STEP;
    }
}
