package org.gascheck.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is overdue as of a day: not said to be put right, though the deadline has passed. The counts say what else needs
 * a person, so that nothing that is left out reads as in order.
 *
 * @param asOf            the day
 * @param entries         those that are overdue, the longest first
 * @param withoutDeadline how many that are not put right have no deadline at all
 * @param toReinspect     how many are said to be put right, and wait for a person to look
 * @param toClose         how many passed, and wait for a person to strike them off
 */
public record OverdueList(
        LocalDate asOf, List<Overdue> entries, long withoutDeadline, long toReinspect, long toClose) {

    /**
     * An entry that is overdue.
     *
     * @param days   by how many days
     * @param waived whether an authority puts up with it on that day; it is overdue all the same
     */
    public record Overdue(LedgerEntry entry, long days, boolean waived) {

        static Overdue of(LedgerEntry entry, LocalDate asOf) {
            return new Overdue(entry, ChronoUnit.DAYS.between(entry.deadline(), asOf),
                    entry.progress().waiver() != null && entry.progress().waiver().holdsOn(asOf));
        }
    }

    /** Keeps a copy of the list. */
    public OverdueList {
        entries = List.copyOf(entries);
    }
}
