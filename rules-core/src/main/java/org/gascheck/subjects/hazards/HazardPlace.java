package org.gascheck.subjects.hazards;

/** Where hazards are found. */
public enum HazardPlace {
    GAS_COMPANY, PUBLIC_VENUE, HOUSEHOLD, OLD_COMMUNITY, PIPELINE, WORKS, OTHER
}
