package org.gascheck.subjects.emergency;

/** Whose a team is that a district can call on. */
public enum ForceOwner {
    GAS_COMPANY, OTHER_PROFESSIONAL
}
