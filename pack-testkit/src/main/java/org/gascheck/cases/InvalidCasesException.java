package org.gascheck.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Problem;

/** Files of cases that cannot be used, with everything that is wrong with them. */
public final class InvalidCasesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidCasesException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
