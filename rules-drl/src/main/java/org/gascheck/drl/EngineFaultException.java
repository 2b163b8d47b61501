package org.gascheck.drl;

/** The engine did not do its part: a requirement got no conclusion for a subject, or more than one. Never the input's fault. */
public final class EngineFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineFaultException(String message) {
        super(message);
    }
}
