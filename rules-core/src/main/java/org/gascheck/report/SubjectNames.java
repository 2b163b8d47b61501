package org.gascheck.report;

import java.util.IdentityHashMap;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Vocabulary;

/** Says which subject is meant: its kind, name and id, after the subject that it belongs to. Used by one thread. */
final class SubjectNames {

    private static final String STEP = " › ";

    // In letters: longer ones are shortened, so that a finding stays small.
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_PART = 40;
    private static final int LONGEST_NAME = 120;

    private final Map<Subject, ReportedSubject> told = new IdentityHashMap<>();

    /** A subject as reports tell it. */
    ReportedSubject of(Subject subject) {
        ReportedSubject known = told.get(subject);
        if (known == null) {
            Text name = name(subject);
            known = new ReportedSubject(subject.kind(), Excerpt.shortened(subject.id(), LONGEST_ID), subject.pointer(),
                    new Text(Excerpt.shortened(name.zh(), LONGEST_NAME), Excerpt.shortened(name.en(), LONGEST_NAME)));
            told.put(subject, known);
        }
        return known;
    }

    private static Text name(Subject subject) {
        Text kind = Vocabulary.record(subject.type());
        String name = subject.isUntold() ? null : nameIn(subject.record());
        String id = Excerpt.shortened(subject.id(), LONGEST_PART);
        Text own = new Text(
                kind.zh() + (name == null ? "" : "“" + name + "”") + "（" + id + "）",
                kind.en() + (name == null ? "" : " \"" + name + "\"") + " (" + id + ")");
        if (subject.within() == null) {
            return own;
        }
        Text within = name(subject.within());
        return new Text(within.zh() + STEP + own.zh(), within.en() + STEP + own.en());
    }

    private static String nameIn(Identified record) {
        Fact<String> name = record.name();
        return name == null || name.value() == null ? null : Excerpt.shortened(name.value(), LONGEST_PART);
    }
}
