package org.gascheck.facts;

/** What the lamps of a device say of it. */
public enum FaultState {
    NORMAL, FAULT, OFF
}
