package org.gascheck.subjects.users;

/** A gas that an installed alarm can detect. */
public enum DetectableGas {
    METHANE, PROPANE, CARBON_MONOXIDE, HYDROGEN
}
