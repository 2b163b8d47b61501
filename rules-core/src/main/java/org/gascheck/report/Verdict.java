package org.gascheck.report;

/** What a whole submission comes to. */
public enum Verdict {
    /** Every mandatory requirement that applies is met or not yet due, and there is at least one. */
    COMPLIANT,
    /** A mandatory requirement is breached. */
    NON_COMPLIANT,
    /** Nothing mandatory is breached, but something mandatory is open, or nothing was decided at all. */
    UNDETERMINED
}
