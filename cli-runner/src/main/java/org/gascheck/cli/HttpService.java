package org.gascheck.cli;

import java.io.PrintStream;

/** The HTTP service, which comes in a jar of its own; {@code gascheck serve} finds it where that is at hand. */
public interface HttpService {

    /**
     * Starts it, and comes back when it was stopped.
     *
     * @param err where it says that it is ready
     * @throws HttpServiceException if it cannot start
     */
    void serve(ServeOptions options, PrintStream err) throws HttpServiceException;
}
