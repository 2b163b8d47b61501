package org.gascheck.subjects.users;

/** The link from an alarm to a cut-off device. */
public enum LinkageState {
    NONE, ENABLED, DISABLED
}
