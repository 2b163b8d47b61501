package org.gascheck.subjects.publicity;

/** Who went to a training that was meant for a principal. */
public enum Attendance {
    IN_PERSON, BY_DEPUTY
}
