package org.gascheck.documents.notices;

import org.gascheck.Text;

/** A template of a notice that cannot be used. */
public final class InvalidTemplateException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Text says;

    InvalidTemplateException(Text says, Throwable cause) {
        super(says.en(), cause);
        this.says = says;
    }

    /** What is wrong with it, and what was expected. */
    public Text says() {
        return says;
    }
}
