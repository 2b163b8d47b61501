package org.gascheck.law;

/** How strongly an instrument demands something. */
public enum Strength {
    /** It must be. */
    MANDATORY,
    /** It must be in principle (原则上). */
    IN_PRINCIPLE,
    /** It is encouraged; a breach never makes a verdict non-compliant. */
    ENCOURAGED
}
