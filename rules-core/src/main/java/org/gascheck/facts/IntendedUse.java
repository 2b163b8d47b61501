package org.gascheck.facts;

/** The use that a detector is made for. */
public enum IntendedUse {
    INDUSTRIAL, COMMERCIAL, HOUSEHOLD
}
