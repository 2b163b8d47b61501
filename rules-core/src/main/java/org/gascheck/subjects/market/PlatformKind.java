package org.gascheck.subjects.market;

/** Whose platform a vendor uses, if any. */
public enum PlatformKind {
    OWN, SHARED, NONE
}
