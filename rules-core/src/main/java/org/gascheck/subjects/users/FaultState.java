package org.gascheck.subjects.users;

/** What the lamps of a device say of it. */
public enum FaultState {
    NORMAL, FAULT, OFF
}
