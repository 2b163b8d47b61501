package org.gascheck.subjects.licensing;

/** Whether the safety management of a gas company is up to standard. */
public enum ManagementLevel {
    UP_TO_STANDARD, MINOR_SHORTFALL, BELOW_STANDARD
}
