package org.gascheck.reports.layout;

/** What a part of a text is to its reader, for an output that can show it, such as by colours. */
public enum Emphasis {
    /** A heading, or what else catches the eye. */
    STRONG,
    /** A label, or what few read. */
    FAINT,
    /** Whom or what the next lines are about. */
    SUBJECT,
    /** That something is in order. */
    FULFILLED,
    /** That something is not in order. */
    BREACHED,
    /** That a person has to judge. */
    FOR_A_PERSON,
    /** That something is not known, or was not judged. */
    OPEN,
    /** That something is not asked for yet. */
    NOT_YET_DUE
}
