package org.gascheck.subjects.enterprises;

/** What is filled with gas (三（三）1). */
public enum FillingTarget {
    CYLINDER, MOBILE_VESSEL
}
