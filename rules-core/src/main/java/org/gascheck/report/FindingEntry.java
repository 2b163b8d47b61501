package org.gascheck.report;

import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;

/** A finding of a report of which little is told, and all the rest worked out when somebody asks for it. */
public interface FindingEntry {

    /** The id of its requirement. */
    String requirement();

    /** The id of its instrument. */
    String instrument();

    /** How strongly it is demanded. */
    Strength strength();

    /** Its outcome. */
    Outcome outcome();

    /** Its subject. */
    ReportedSubject subject();

    /** Something that stands for its subject: equal for all findings of the report on one subject. */
    Object subjectKey();

    /** All of it, worked out anew at each call unless all findings were. */
    Finding finding();
}
