package org.gascheck.subjects.users;

/** How a connection acceptance ended. */
public enum AcceptanceResult {
    PASS, FAIL, PENDING
}
