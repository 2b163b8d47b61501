package org.gascheck.subjects.licensing;

/** What a safety assessment came to. */
public enum AssessmentResult {
    PASSED, FAILED
}
