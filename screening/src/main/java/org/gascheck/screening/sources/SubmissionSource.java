package org.gascheck.screening.sources;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.gascheck.reports.results.InputNotes;

/** The submissions of an input, one after the other; used by one thread. */
public interface SubmissionSource extends Closeable {

    /**
     * The next one; null after the last.
     *
     * @throws IOException if the rest of the input cannot be read
     */
    RawSubmission next() throws IOException;

    /** The place after the last one that was given. */
    SourcePlace place();

    /** About how many bytes of the file were read so far. */
    long consumed();

    /** What is to be told of the input as a whole, after the last one; empty where there is nothing. */
    default List<InputNotes> notes() {
        return List.of();
    }
}
