package org.gascheck.reports.results;

import java.util.List;
import java.util.Optional;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.Voice;

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

    /** What is not judged in lines, the first of it and how much more there is; nothing where all was read. */
    public List<String> unjudgedLines(Voice voice) {
        return new FromSheet(source, pointer -> Optional.empty(), taken, unjudged).unjudgedLines(voice);
    }

    /** Whether a submission by this name was read from the input. */
    public boolean areOn(String submission) {
        return submission.equals(source) || submission.startsWith(source + " [");
    }
}
