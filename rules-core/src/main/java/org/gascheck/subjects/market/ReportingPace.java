package org.gascheck.subjects.market;

/** How soon a platform learns of what a device reports. The instruments ask for real time (实时) and give no number. */
public enum ReportingPace {
    AS_IT_HAPPENS, AT_SHORT_INTERVALS, ONCE_A_DAY_OR_LESS, NOT_AT_ALL
}
