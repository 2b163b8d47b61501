package org.gascheck.counsel.ask;

import org.gascheck.Problem;
import org.gascheck.Text;

/** That a table of costs or likelihoods cannot be used. */
public final class InvalidTableException extends RuntimeException {

    private final transient Problem problem;

    InvalidTableException(String source, String key, String zh, String en) {
        super(source + ": " + key + ": " + en);
        this.problem = new Problem(source, 0, 0, key, new Text(zh, en));
    }

    /** What is wrong, with the key of the entry, and what was expected. */
    public Problem problem() {
        return problem;
    }
}
