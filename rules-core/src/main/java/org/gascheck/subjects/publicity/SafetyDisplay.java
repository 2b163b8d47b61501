package org.gascheck.subjects.publicity;

/** What a unit has put up on gas safety. */
public enum SafetyDisplay {
    SLOGAN, POSTER, SCREEN
}
