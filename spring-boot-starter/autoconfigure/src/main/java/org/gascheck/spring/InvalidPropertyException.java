package org.gascheck.spring;

import org.gascheck.Text;

/** A property of gascheck that cannot be what it says. */
public final class InvalidPropertyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text says;

    InvalidPropertyException(String property, Text fault) {
        super(property + ": " + fault);
        this.says = new Text(property + "：" + fault.zh(), property + ": " + fault.en());
    }

    /** What is wrong with which property, and what was expected. */
    public Text says() {
        return says;
    }
}
