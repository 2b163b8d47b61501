package org.gascheck.screening.sources;

import java.io.IOException;
import org.gascheck.Problem;

/** An input that cannot be read, or the rest of it, with the reason as it is told to the operator. */
public final class UnreadableSourceException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With the reason. */
    public UnreadableSourceException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** The reason. */
    public Problem problem() {
        return problem;
    }
}
