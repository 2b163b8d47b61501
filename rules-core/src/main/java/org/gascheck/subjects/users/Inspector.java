package org.gascheck.subjects.users;

/** Who inspects (三（三）2). */
public enum Inspector {
    GAS_COMPANY, PROPERTY_MANAGER, USER
}
