package org.gascheck.screening.sources;

import java.io.Serializable;

/**
 * A place between two submissions of an input.
 *
 * @param records how many lie before it
 * @param lines   how many lines lie before it, where it can be gone to
 * @param offset  the byte at which it can be gone to, or -1 where all before it has to be gone through
 */
public record SourcePlace(long records, long lines, long offset) implements Serializable {

    /** The beginning. */
    public static final SourcePlace START = new SourcePlace(0, 0, 0);
}
