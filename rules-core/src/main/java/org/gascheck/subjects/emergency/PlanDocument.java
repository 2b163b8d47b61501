package org.gascheck.subjects.emergency;

/** How a plan is written down. */
public enum PlanDocument {
    OWN_DOCUMENT, PART_OF_ANOTHER, NONE
}
