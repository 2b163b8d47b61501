package org.gascheck.screening;

import java.io.Serializable;
import org.gascheck.screening.output.Position;

/**
 * Submissions of a run that follow each other and can be judged by themselves, by whoever can read the same inputs.
 *
 * @param from    where it begins
 * @param until   where the next one begins
 * @param before  how many submissions come before it
 * @param results how many it has
 * @param bytes   about how many bytes of all inputs lie before its end
 */
public record Slice(Position from, Position until, long before, long results, long bytes) implements Serializable {
}
