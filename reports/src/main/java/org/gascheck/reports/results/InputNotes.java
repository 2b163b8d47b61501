package org.gascheck.reports.results;

import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;

/**
 * What is to be told of an input as a whole, beside its submissions.
 *
 * @param source   the name of the input
 * @param taken    how it was read, such as by which charset
 * @param unjudged what was handed in and is not judged, since nobody knows what it says; each at its place
 */
public record InputNotes(String source, List<Text> taken, List<Problem> unjudged) {

    /** Keeps copies of the lists. */
    public InputNotes {
        taken = List.copyOf(taken);
        unjudged = List.copyOf(unjudged);
    }
}
