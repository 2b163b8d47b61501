package org.gascheck.facts.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Problem;

/** A submission that cannot be read or judged, with everything that is wrong with it. */
public final class InvalidSubmissionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With what is wrong, in the order of the input; at least one problem. */
    public InvalidSubmissionException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the input; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
