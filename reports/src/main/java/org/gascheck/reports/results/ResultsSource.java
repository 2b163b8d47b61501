package org.gascheck.reports.results;

import java.io.IOException;

/** The results of a run, in the order of its submissions. They may be gone through several times, and are not kept. */
@FunctionalInterface
public interface ResultsSource {

    /** Something done with each result. */
    @FunctionalInterface
    interface Reader {

        /** Takes the next result. */
        void take(Result result) throws IOException;
    }

    /** Hands each result to a reader, from the first one on. */
    void forEach(Reader reader) throws IOException;
}
