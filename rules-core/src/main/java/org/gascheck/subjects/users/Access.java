package org.gascheck.subjects.users;

/** Whether an in-home inspection got in. */
public enum Access {
    ENTERED, ABSENT, REFUSED
}
