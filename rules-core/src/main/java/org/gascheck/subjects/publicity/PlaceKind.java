package org.gascheck.subjects.publicity;

/** The kinds of place that have to display who is responsible: three are named, of four. */
public enum PlaceKind {
    MAJOR_RISK_POINT, MAJOR_HAZARD, SPECIAL_GAS_PLACE, OTHER
}
