package org.gascheck.facts;

/** A gas supplied to a user or burnt by an appliance. */
public enum Gas {
    PIPED_NATURAL_GAS, CYLINDER_LPG, OTHER
}
