package org.gascheck.subjects.licensing;

/** What is being done about a gas company below standard (三（五）2). */
public enum ConsolidationState {
    NONE, UNDER_WAY, CONSOLIDATED, ELIMINATED
}
