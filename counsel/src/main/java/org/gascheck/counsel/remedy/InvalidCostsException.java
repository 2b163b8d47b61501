package org.gascheck.counsel.remedy;

import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Problem;

/** A table of costs cannot be used. */
public final class InvalidCostsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With all that is wrong. */
    public InvalidCostsException(List<Problem> problems) {
        super(problems.stream().map(each -> each.message().en()).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong with it. */
    public List<Problem> problems() {
        return problems;
    }
}
