package org.gascheck.subjects.products;

/** The result of a test. */
public enum TestResult {
    PASS, FAIL
}
