package org.gascheck.subjects.products;

/** The standards that 附件3 names by title, and any other. */
public enum NamedStandard {
    DETECTOR_INDUSTRIAL_COMMERCIAL,
    DETECTOR_HOUSEHOLD,
    EXPLOSIVE_ATMOSPHERE_INSTALLATION,
    FIRE_ELECTRONIC_PROTECTION,
    SELF_CLOSING_VALVE,
    OTHER
}
