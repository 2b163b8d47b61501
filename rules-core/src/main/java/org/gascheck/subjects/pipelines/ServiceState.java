package org.gascheck.subjects.pipelines;

/** Whether a facility or vessel carries gas. */
public enum ServiceState {
    IN_SERVICE, OUT_OF_SERVICE, ABANDONED
}
