package org.gascheck.subjects.buildings;

/** What a place at which gas is kept or handed out is used for (三（三）3). */
public enum GasPointUse {
    STORAGE, FILLING
}
