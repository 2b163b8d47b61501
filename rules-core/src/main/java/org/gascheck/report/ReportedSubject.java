package org.gascheck.report;

import org.gascheck.Text;
import org.gascheck.facts.Subject;

/**
 * The subject of a finding, as reports tell it.
 *
 * @param kind    the name of its record type
 * @param id      the id that the submitter gave it
 * @param pointer its JSON Pointer
 * @param name    what it is called: its kind, name and id, after the subject that it belongs to
 */
public record ReportedSubject(String kind, String id, String pointer, Text name) {

    /** A subject as reports tell it. */
    public static ReportedSubject of(Subject subject) {
        return new SubjectNames().of(subject);
    }
}
