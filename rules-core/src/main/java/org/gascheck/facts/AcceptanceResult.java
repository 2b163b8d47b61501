package org.gascheck.facts;

/** How a connection acceptance ended. */
public enum AcceptanceResult {
    PASS, FAIL, PENDING
}
