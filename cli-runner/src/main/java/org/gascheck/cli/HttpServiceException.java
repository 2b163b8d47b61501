package org.gascheck.cli;

import org.gascheck.Text;

/** The HTTP service cannot start as the operator wants it to. */
public final class HttpServiceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text says;

    /** With what is wrong, and what was expected. */
    public HttpServiceException(Text says) {
        super(says.en());
        this.says = says;
    }

    /** What is wrong, and what was expected. */
    public Text says() {
        return says;
    }
}
