package org.gascheck.subjects.users;

/** A refillable gas cylinder, or a small disposable cartridge. */
public enum CylinderContainer {
    REFILLABLE, CARTRIDGE
}
