package org.gascheck.facts;

/** Who inspects (三（三）2). */
public enum Inspector {
    GAS_COMPANY, PROPERTY_MANAGER, USER
}
