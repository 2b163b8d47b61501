package org.gascheck.subjects.coordination;

/** What a report or a compilation says of typical enforcement cases (典型执法案例). */
public enum CaseReporting {
    INCLUDED, NONE_TO_REPORT, LEFT_OUT
}
