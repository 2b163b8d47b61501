package org.gascheck.facts;

/** Whether an in-home inspection got in. */
public enum Access {
    ENTERED, ABSENT, REFUSED
}
