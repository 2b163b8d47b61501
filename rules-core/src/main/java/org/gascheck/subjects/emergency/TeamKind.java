package org.gascheck.subjects.emergency;

/** Who an emergency team is; a contracted one belongs to somebody else. */
public enum TeamKind {
    FULL_TIME, PART_TIME, CONTRACTED, NONE
}
