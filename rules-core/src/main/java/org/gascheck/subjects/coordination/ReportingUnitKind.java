package org.gascheck.subjects.coordination;

/** Who reports to the safety committee of a sub-district (五（六）); others are not named. */
public enum ReportingUnitKind {
    DEPARTMENT, COMMUNITY, OTHER
}
