package org.gascheck.drl;

/** What runs the rules of a checker. Its findings are the same with either. */
public enum Engine {

    /**
     * Calls the rules one after the other, without a session, where they come with the program. Those that a pack of a
     * folder adds or changes fire in a Drools session all the same: only what was compiled with the program can be
     * called.
     */
    CALLED_STRAIGHT,

    /** Has all rules fire in a Drools session, a new one for each check. */
    DROOLS_SESSION
}
