package org.gascheck.screening.sources;

import java.io.IOException;

/** Opens inputs of some kinds. Safe for use by many threads. */
public interface SourceOpener {

    /**
     * Opens an input.
     *
     * @param from where to go on in it
     * @throws IOException if it cannot be read
     */
    SubmissionSource open(InputFile input, SourcePlace from) throws IOException;

    /** Goes through all submissions before a place, for inputs in which one cannot go to it. */
    static SubmissionSource skipped(SubmissionSource source, SourcePlace from) throws IOException {
        while (source.place().records() < from.records()) {
            if (source.next() == null) {
                source.close();
                throw new IOException("it ends before the place at which to go on");
            }
        }
        return source;
    }
}
