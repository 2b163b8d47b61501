package org.gascheck.impact.told;

import java.io.Closeable;
import java.io.IOException;
import org.gascheck.impact.ImpactCounts;

/** Something that tells an impact, submission by submission. Used by one thread. */
public interface ImpactDocument extends Closeable {

    /**
     * Takes the next submission.
     *
     * @param number its number among all, from 1
     */
    void take(long number, Compared compared) throws IOException;

    /** Ends it, after the last submission. */
    void end(ImpactCounts counts) throws IOException;
}
