package org.gascheck.law;

/** What a question that people ask of a subject is answered, the most pressing first. */
public enum Answer {
    /** A requirement that decides it is breached. */
    NO,
    /** Nothing is breached, but facts are missing. */
    FACTS_MISSING,
    /** Nothing is breached, and a person has to judge something. */
    FOR_A_PERSON,
    /** Something is not met whose day has not come. */
    NOT_YET_DUE,
    /** Every requirement that decides it and applies is satisfied, and at least one does. */
    YES,
    /** No requirement that decides it applies. */
    NOTHING_TO_JUDGE
}
