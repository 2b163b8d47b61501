package org.gascheck.subjects.licensing;

/** Departments that get a copy of an assessment report; the first three are those that the instrument names. */
public enum ReportRecipient {
    ECONOMY_AND_INFORMATION, EMERGENCY_MANAGEMENT, MARKET_REGULATION, OTHER
}
