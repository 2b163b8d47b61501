package org.gascheck.counsel.ask;

import java.util.List;
import org.gascheck.Problem;

/** That an answer cannot be so: it is none to the question, or contradicts what is known. */
public final class InvalidAnswerException extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidAnswerException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, with the offending value and what was expected; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
