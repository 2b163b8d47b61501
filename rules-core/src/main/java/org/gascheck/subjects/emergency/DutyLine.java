package org.gascheck.subjects.emergency;

/** The telephone line of the emergency duty. */
public enum DutyLine {
    DEDICATED, SHARED, PERSONAL, NONE
}
