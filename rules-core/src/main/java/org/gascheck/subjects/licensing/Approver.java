package org.gascheck.subjects.licensing;

/** Who signs or approves for the government of a district. */
public enum Approver {
    PRINCIPAL, DEPUTY, OTHER, SEAL_ONLY, NOBODY
}
