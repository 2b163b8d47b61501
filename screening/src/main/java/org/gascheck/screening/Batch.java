package org.gascheck.screening;

import java.util.List;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.screening.output.Position;
import org.gascheck.screening.sources.RawSubmission;

/**
 * Submissions that follow each other, judged by one thread.
 *
 * @param first how many submissions come before it
 * @param notes on the inputs that ended with it
 * @param after where the next batch begins
 * @param bytes about how many bytes of all inputs lie before that
 */
record Batch(long first, List<Member> members, List<InputNotes> notes, Position after, long bytes) {

    /** A submission and the name of its input. */
    record Member(String source, RawSubmission raw) {
    }

    Batch {
        members = List.copyOf(members);
        notes = List.copyOf(notes);
    }
}
