package org.gascheck.reports.baselines;

/** How a finding stands to that of an earlier run on the same subject. */
public enum Change {
    /** The requirement was judged for the subject before, and this was not found. */
    NEW,
    /** The same was found before. */
    KNOWN,
    /** The requirement was not judged for the subject before, or nobody can tell which of several it was. */
    NOT_COMPARABLE
}
