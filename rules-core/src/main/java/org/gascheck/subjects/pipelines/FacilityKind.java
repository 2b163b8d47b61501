package org.gascheck.subjects.pipelines;

/** The kinds of facility of the gas network. */
public enum FacilityKind {
    PIPELINE_SEGMENT, STATION
}
