package org.gascheck.cli;

import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;

/** An input of the operator that cannot be used, with everything that is wrong with it. */
final class UnreadableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnreadableInputException(List<Problem> problems) {
        super(String.valueOf(problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** With one problem, at a JSON Pointer or, where that is empty, with the whole input. */
    static UnreadableInputException at(String source, String pointer, String zh, String en) {
        return new UnreadableInputException(List.of(new Problem(source, 0, 0, pointer, new Text(zh, en))));
    }

    List<Problem> problems() {
        return problems;
    }
}
