package org.gascheck.spreadsheets;

import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;

/**
 * What is to be told of a file as a whole, beside its submissions.
 *
 * @param taken    how it was read: the charset, the kinds of its sheets, rows passed over, hidden rows
 * @param unjudged what was handed in but is not judged, since its heading or sheet is not understood; each at its cell
 */
public record FileNotes(List<Text> taken, List<Problem> unjudged) {

    /** With unchangeable lists. */
    public FileNotes {
        taken = List.copyOf(taken);
        unjudged = List.copyOf(unjudged);
    }
}
