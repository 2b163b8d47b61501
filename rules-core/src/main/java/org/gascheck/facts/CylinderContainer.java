package org.gascheck.facts;

/** A refillable gas cylinder, or a small disposable cartridge. */
public enum CylinderContainer {
    REFILLABLE, CARTRIDGE
}
