package org.gascheck.subjects.emergency;

/** Whether a check of the duty is one of the schedule. */
public enum CheckKind {
    SCHEDULED, UNANNOUNCED
}
