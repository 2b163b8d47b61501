package org.gascheck.subjects.hazards;

/** Classes of hazards (三（三）1): the first two are put right at once, the others by a deadline. */
public enum HazardClass {
    ON_SITE, FACILITY, MANAGEMENT, SYSTEM
}
