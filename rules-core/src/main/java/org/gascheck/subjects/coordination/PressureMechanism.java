package org.gascheck.subjects.coordination;

/** Mechanisms that press installation on (附件1 六（四）). */
public enum PressureMechanism {
    COVERT_VISITS, CIRCULARS, TALKS
}
