package org.gascheck.law;

import java.util.Map;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.RecordType;

/**
 * Subjects that something concerns: those of a kind of which no known fact says otherwise.
 *
 * @param kind  the name of their record type
 * @param facts the values that the facts of such a subject have, as submissions write them
 */
public record Concern(String kind, Map<String, String> facts) {

    /** Whether a subject is one of them; unknown facts do not take it out. */
    public boolean reaches(Subject subject) {
        return subject.kind().equals(kind) && areMet(subject.record());
    }

    /** Whether the subject that a record tells of is one of them; unknown facts do not take it out. */
    public boolean reaches(Identified subject) {
        return subject.getClass().getSimpleName().equals(kind) && areMet(subject);
    }

    private boolean areMet(Identified subject) {
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            if (!mayBe(subject, fact.getKey(), fact.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBe(Object record, String field, String value) {
        Object shown = RecordType.of(record.getClass().asSubclass(Record.class)).shown((Record) record, field);
        return shown == null || value.equals(shown.toString());
    }
}
