package org.gascheck.subjects.users;

/** A gas supplied to a user or burnt by an appliance. */
public enum Gas {
    PIPED_NATURAL_GAS, CYLINDER_LPG, OTHER
}
