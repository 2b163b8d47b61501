package org.gascheck.screening.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gascheck.Problem;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;

/** What one submission is read from; read by one thread at a time. */
public interface Content {

    /**
     * Reads it.
     *
     * @throws InvalidSubmissionException with all that is wrong with it
     */
    Submission read();

    /** Problems that were found when it was judged, with their places. */
    List<Problem> placed(List<Problem> problems);

    /** Tells the cell that a JSON Pointer stands for; null where it is no spreadsheet. */
    default Function<String, Optional<String>> cells() {
        return null;
    }
}
