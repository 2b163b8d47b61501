package org.gascheck.facts;

/** The result of a test. */
public enum TestResult {
    PASS, FAIL
}
