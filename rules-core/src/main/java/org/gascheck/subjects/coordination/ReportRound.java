package org.gascheck.subjects.coordination;

/** The rounds of reports on progress in 2022 (五（六）); one instrument leaves out the first. */
public enum ReportRound {
    FEBRUARY, MAY, AUGUST, NOVEMBER
}
