package org.gascheck.spreadsheets;

import java.io.IOException;
import java.util.Iterator;

/** The submissions of an opened file, in its order; to be gone through once, by one thread, and closed. */
public interface ReadRows extends Iterator<ReadRow>, AutoCloseable {

    /** What is to be told of the file as a whole; complete when all submissions were gone through. */
    FileNotes notes();

    @Override
    void close() throws IOException;
}
