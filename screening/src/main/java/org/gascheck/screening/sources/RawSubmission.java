package org.gascheck.screening.sources;

import java.util.List;
import org.gascheck.Problem;

/**
 * One of the submissions of an input, before it is read.
 *
 * @param place    where it stands in the input, such as its line; empty for the whole of it
 * @param size     about how many bytes it takes
 * @param content  what it is read from, or null where it was refused already
 * @param problems why it was refused; empty where it was not
 */
public record RawSubmission(String place, int size, Content content, List<Problem> problems) {

    /** Keeps a copy of the problems. */
    public RawSubmission {
        problems = List.copyOf(problems);
    }

    /** One that can be read. */
    public static RawSubmission of(String place, int size, Content content) {
        return new RawSubmission(place, size, content, List.of());
    }

    /** One that is refused. */
    public static RawSubmission refused(String place, List<Problem> problems) {
        return new RawSubmission(place, 0, null, problems);
    }
}
