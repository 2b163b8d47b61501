package org.gascheck.subjects.products;

/** The use that a detector is made for. */
public enum IntendedUse {
    INDUSTRIAL, COMMERCIAL, HOUSEHOLD
}
