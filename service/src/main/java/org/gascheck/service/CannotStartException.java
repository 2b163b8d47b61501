package org.gascheck.service;

import org.gascheck.Text;

/** The service cannot start as its operator wants it to. */
public final class CannotStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text says;

    /** With what is wrong, and what was expected. */
    public CannotStartException(Text says) {
        super(says.en());
        this.says = says;
    }

    /** What is wrong, and what was expected. */
    public Text says() {
        return says;
    }
}
