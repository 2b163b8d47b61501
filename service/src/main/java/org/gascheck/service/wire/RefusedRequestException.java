package org.gascheck.service.wire;

import org.gascheck.Text;
import org.springframework.http.HttpStatus;

/** A request that is not served, and why. */
public final class RefusedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String kind;
    private final transient Text says;

    /**
     * A refusal.
     *
     * @param kind the last part of the type of problem, such as {@code too-large}
     * @param says what is wrong, and what was expected
     */
    public RefusedRequestException(HttpStatus status, String kind, Text says) {
        super(says.en(), null, false, false);
        this.status = status;
        this.kind = kind;
        this.says = says;
    }

    /** One of a parameter that is not what it can be. */
    public static RefusedRequestException ofParameter(String parameter, Text fault) {
        return new RefusedRequestException(HttpStatus.BAD_REQUEST, "bad-parameter",
                new Text(parameter + "：" + fault.zh(), parameter + ": " + fault.en()));
    }

    /** The status to answer with. */
    public HttpStatus status() {
        return status;
    }

    /** The last part of the type of problem. */
    public String kind() {
        return kind;
    }

    /** What is wrong, and what was expected. */
    public Text says() {
        return says;
    }
}
