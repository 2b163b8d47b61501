package org.gascheck.law;

/** What a requirement comes to for a subject, the most pressing first. */
public enum Outcome {
    /** It applies and is not met. */
    BREACHED,
    /** It applies and is not met in a way that the law leaves to a person to judge. */
    NEEDS_REVIEW,
    /** Facts that could still turn the result are unknown. */
    UNDETERMINED,
    /** It applies and is not met, but the day by which it must be has not passed. */
    NOT_YET_DUE,
    /** It is met. */
    SATISFIED,
    /** It does not apply. */
    NOT_APPLICABLE
}
