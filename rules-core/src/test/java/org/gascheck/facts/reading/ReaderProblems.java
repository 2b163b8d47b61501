package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.gascheck.Problem;

/** What the reader of submissions has to say of what it refuses. */
final class ReaderProblems {

    private ReaderProblems() {
    }

    /** All that is wrong with bytes. */
    static List<Problem> problems(byte[] json) {
        InvalidSubmissionException invalid =
                catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.read(json, "x"));
        assertThat(invalid).isNotNull();
        return invalid.problems();
    }

    /** All that is wrong with a text. */
    static List<Problem> problems(String json) {
        InvalidSubmissionException invalid =
                catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.parse(json));
        assertThat(invalid).as("the problems of %s", json).isNotNull();
        return invalid.problems();
    }
}
