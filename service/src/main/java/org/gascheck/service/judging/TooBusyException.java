package org.gascheck.service.judging;

/** So many requests are being served that this one was not begun: it can be sent again as it is. */
public final class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without a place in the program: it is expected, and there may be many. */
    public TooBusyException() {
        super("too many requests at a time", null, false, false);
    }
}
