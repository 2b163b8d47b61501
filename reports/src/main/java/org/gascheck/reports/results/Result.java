package org.gascheck.reports.results;

import java.util.List;
import java.util.Objects;
import org.gascheck.Problem;

/**
 * What one of many submissions came to: judged, or rejected with the problems that say why.
 *
 * @param number   which of all submissions it is, from 1
 * @param source   the name of the file that it was read from, as the operator named it
 * @param place    where it stands there, as its readers say it, such as a line or a sheet and row; empty for the whole
 *                 of the file
 * @param judged   what it came to, or null where it was rejected
 * @param problems why it was rejected; empty where it was judged
 */
public record Result(long number, String source, String place, JudgedSubmission judged, List<Problem> problems) {

    /**
     * Keeps a copy of the problems.
     *
     * @throws IllegalArgumentException if it is neither judged nor rejected, or both
     */
    public Result {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        problems = List.copyOf(problems);
        if ((judged == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("submission " + number + " has to be either judged or rejected");
        }
    }

    /** Whether it was judged. */
    public boolean isJudged() {
        return judged != null;
    }
}
