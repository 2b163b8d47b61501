package org.gascheck.ledger;

import java.time.LocalDate;

/**
 * Something that happened to an entry.
 *
 * @param entry    the number of the entry
 * @param version  that of the entry after it, from 1
 * @param decision the number of the decision in the log, which tells who did it and when
 * @param act      what happened
 * @param on       the day of it; of what a report found, the day for which that was judged
 * @param state    that of the entry after it
 * @param note     what was said to it; may be empty
 * @param submission the key of the submission of which a report told it, or null where a person did
 */
public record EntryEvent(
        long entry,
        long version,
        long decision,
        Act act,
        LocalDate on,
        EntryState state,
        String note,
        String submission) {
}
