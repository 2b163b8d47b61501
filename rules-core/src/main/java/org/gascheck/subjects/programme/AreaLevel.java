package org.gascheck.subjects.programme;

/** The levels of government of an area. */
public enum AreaLevel {
    MUNICIPALITY, DISTRICT, SUB_DISTRICT
}
