package org.gascheck.subjects.licensing;

/** How far a safety assessment has come. */
public enum AssessmentState {
    NONE, UNDER_WAY, COMPLETED
}
