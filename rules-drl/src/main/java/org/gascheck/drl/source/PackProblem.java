package org.gascheck.drl.source;

import org.gascheck.Problem;

/** One problem of a file of a rule pack or of cases. Whoever reads the whole file or pack collects them. */
public final class PackProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With what is wrong. */
    public PackProblem(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
