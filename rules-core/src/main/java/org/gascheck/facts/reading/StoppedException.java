package org.gascheck.facts.reading;

import org.gascheck.Text;

/** A fault at which reading has to stop. */
final class StoppedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Spot at;
    private final String pointer;
    private final transient Text told;

    StoppedException(Spot at, String pointer, Text told) {
        super(told.en(), null, false, false);
        this.at = at;
        this.pointer = pointer;
        this.told = told;
    }

    Spot at() {
        return at;
    }

    String pointer() {
        return pointer;
    }

    Text told() {
        return told;
    }
}
