package org.gascheck.impact.told;

import java.util.List;
import org.gascheck.Problem;
import org.gascheck.impact.SubmissionImpact;

/**
 * A submission of some inputs, and what another basis changes for it.
 *
 * @param source   the name of its input
 * @param place    where it stands there, such as its line; empty for the whole of it
 * @param impact   null where it could not be read or judged
 * @param problems why it could not; empty where it could
 */
public record Compared(String source, String place, SubmissionImpact impact, List<Problem> problems) {

    /** Keeps a copy of the list. */
    public Compared {
        problems = List.copyOf(problems);
    }

    /** Whether it could not be read or judged. */
    public boolean isRejected() {
        return impact == null;
    }

    /** The input and the place. */
    public String from() {
        return place.isEmpty() ? source : source + " " + place;
    }
}
