package org.gascheck.subjects.licensing;

/** What a gas company deals in, and a licence is for. */
public enum GasBusiness {
    PIPED_NATURAL_GAS, OTHER_PIPED_GAS, CYLINDER_FILLING, CYLINDER_SUPPLY, MOBILE_VESSEL_FILLING, OTHER
}
