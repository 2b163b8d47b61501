package org.gascheck.subjects.pipelines;

/** What can stand on a pipeline. */
public enum OccupationKind {
    BUILDING, STRUCTURE, STACKED_GOODS, TREES, OTHER
}
