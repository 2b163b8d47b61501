package org.gascheck.drl;

import org.gascheck.Problem;

/** One problem of a rule pack, on its way to {@link InvalidPackException}. */
public final class PackProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    PackProblem(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
