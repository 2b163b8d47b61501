package org.gascheck.subjects.campaign;

/** The people whom enforcement has to reach (五（四）). */
public enum EnforcedGroup {
    PRINCIPAL, RECTIFICATION_RESPONSIBLE, VIOLATOR
}
