package org.gascheck.cli;

import org.gascheck.Text;

/** An output that cannot be written. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    OutputException(Text text, Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
    }

    /** Which one, and why. */
    Text text() {
        return text;
    }
}
