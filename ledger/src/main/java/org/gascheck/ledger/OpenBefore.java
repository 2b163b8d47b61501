package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * What was found before a day and is not closed, most pressing first: what was found last, what is overdue, and the
 * rest. No entry is in two parts.
 *
 * @param day       the day
 * @param lastFound the last day before it of which something is open, or null where nothing is
 * @param latest    what was found on that day
 * @param overdue   what else is not said to be put right though its deadline has passed, the longest first
 * @param others    the rest, the nearest deadline first
 */
public record OpenBefore(LocalDate day, LocalDate lastFound, Part latest, Part overdue, Part others) {

    /**
     * A part of it.
     *
     * @param count   how many there are
     * @param entries the first of them
     */
    public record Part(long count, List<LedgerEntry> entries) {

        /** Keeps a copy of the list. */
        public Part {
            entries = List.copyOf(entries);
        }
    }
}
