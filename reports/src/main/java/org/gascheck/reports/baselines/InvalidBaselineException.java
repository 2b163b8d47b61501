package org.gascheck.reports.baselines;

import org.gascheck.Problem;

/** What was to be an earlier run and is none. */
public final class InvalidBaselineException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    InvalidBaselineException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, and where. */
    public Problem problem() {
        return problem;
    }
}
