package org.gascheck.subjects.works;

/** How an acceptance of works ended. */
public enum WorksAcceptanceResult {
    PASSED, PASSED_WITH_RESERVATIONS, FAILED
}
