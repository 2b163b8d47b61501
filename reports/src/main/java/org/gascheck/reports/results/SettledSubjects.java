package org.gascheck.reports.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.ReportedSubject;

/**
 * Puts the requirements of an instrument together that come to one settled outcome for a subject. Most findings are
 * settled, and most are on the subject of the one before. Used by one thread.
 */
final class SettledSubjects {

    private final Map<Object, OfSubject> bySubject = new HashMap<>();
    /** In the order in which the first of each was found. */
    private final List<Group> groups = new ArrayList<>();
    private Object lastKey;
    private OfSubject last;

    /** What is settled of a subject by one instrument, and what by the others; null where there is nothing. */
    private static final class OfSubject {

        private final String instrument;
        private final OfSubject next;
        private final Group[] byOutcome = new Group[Outcome.values().length];

        OfSubject(String instrument, OfSubject next) {
            this.instrument = instrument;
            this.next = next;
        }

        OfSubject by(String wanted) {
            OfSubject each = this;
            while (each != null && !each.instrument.equals(wanted)) {
                each = each.next;
            }
            return each;
        }
    }

    private record Group(ReportedSubject subject, String instrument, Outcome outcome, List<String> requirements) {
    }

    /** Adds a settled finding. */
    void add(FindingEntry finding) {
        OfSubject of = of(finding.subjectKey(), finding.instrument());
        int outcome = finding.outcome().ordinal();
        if (of.byOutcome[outcome] == null) {
            of.byOutcome[outcome] =
                    new Group(finding.subject(), finding.instrument(), finding.outcome(), new ArrayList<>());
            groups.add(of.byOutcome[outcome]);
        }
        of.byOutcome[outcome].requirements().add(finding.requirement());
    }

    private OfSubject of(Object key, String instrument) {
        if (key != lastKey) {
            last = bySubject.get(key);
            lastKey = key;
        }
        OfSubject of = last == null ? null : last.by(instrument);
        if (of == null) {
            last = new OfSubject(instrument, last);
            bySubject.put(key, last);
            of = last;
        }
        return of;
    }

    /** All of them, in the order in which the first of each was found. */
    List<SettledSubject> told() {
        List<SettledSubject> told = new ArrayList<>(groups.size());
        for (Group each : groups) {
            told.add(new SettledSubject(each.subject(), each.instrument(), each.outcome(), each.requirements()));
        }
        return told;
    }
}
