package org.gascheck.screening.output;

import java.io.Serializable;
import org.gascheck.screening.sources.SourcePlace;

/**
 * A place between two submissions of a run.
 *
 * @param input which input it is in, from 0
 * @param place where in it
 */
public record Position(int input, SourcePlace place) implements Serializable {

    /** Before the first one. */
    public static final Position START = new Position(0, SourcePlace.START);
}
