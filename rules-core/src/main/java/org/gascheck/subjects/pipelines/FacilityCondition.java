package org.gascheck.subjects.pipelines;

/** The safety condition of a facility, as the census records it. */
public enum FacilityCondition {
    GOOD, FAIR, POOR
}
