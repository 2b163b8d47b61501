package org.gascheck.drl;

import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.facts.Identified;

/**
 * The engine did not do its part: a requirement got no conclusion for a subject, or more than one. Never the input's
 * fault.
 */
public final class EngineFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ID = 100;

    private final String requirement;
    private final transient Text text;

    EngineFaultException(String message) {
        super(message);
        this.requirement = null;
        this.text = new Text(message, message);
    }

    private EngineFaultException(String requirement, Text text) {
        super(text.en());
        this.requirement = requirement;
        this.text = text;
    }

    /** A requirement that got no conclusion on a subject. */
    static EngineFaultException none(String requirement, Identified subject) {
        return new EngineFaultException(requirement, new Text(
                "对 " + shown(subject) + " 没有得出结论", "no conclusion on " + requirement + " for " + shown(subject)));
    }

    /** A requirement that got more than one conclusion on a subject. */
    static EngineFaultException twice(String requirement, Identified subject) {
        return new EngineFaultException(requirement, new Text(
                "对 " + shown(subject) + " 得出了两个结论", "two conclusions on " + requirement + " for " + shown(subject)));
    }

    private static String shown(Identified subject) {
        return Printable.of(String.valueOf(subject.id()), LONGEST_ID);
    }

    /** The id of the requirement, or null where the fault is not that of one. */
    String requirement() {
        return requirement;
    }

    /** What is wrong. */
    Text text() {
        return text;
    }
}
