package org.gascheck.ledger;

import java.util.EnumSet;
import java.util.Set;
import org.gascheck.Printable;

/**
 * Which entries of the ledger are asked for.
 *
 * @param states   in which they are; all where it is empty
 * @param register whose they are, or null for all
 * @param subject  the ids by which their subject is known, as {@link EntrySubject#path()} has them, or null for all;
 *                 what is part of it is meant as well
 * @param after    the number of the last entry of the page before; 0 for the first page
 * @param most     how many at most, from 1 to 10 000
 */
public record EntryFilter(Set<EntryState> states, String register, String subject, long after, int most) {

    /** As many entries as a page may have. */
    public static final int GREATEST_PAGE = 10_000;

    /** All of them, the first page. */
    public static final EntryFilter ALL = new EntryFilter(Set.of(), null, null, 0, GREATEST_PAGE);

    /** All that are not closed, the first page. */
    public static final EntryFilter OPEN =
            ALL.in(EnumSet.complementOf(EnumSet.of(EntryState.CLOSED)));

    /**
     * Keeps a copy of the states, and the texts as the ledger shows them.
     *
     * @throws LedgerException if the page is of no size that a page can have
     */
    public EntryFilter {
        states = Set.copyOf(states);
        register = register == null ? null : Printable.of(register.strip());
        subject = subject == null ? null : Inputs.shortened(subject, LedgerTable.LONGEST_PATH);
        if (most < 1 || most > GREATEST_PAGE) {
            throw Inputs.unusable("每页 " + most + " 条；应为 1 至 " + GREATEST_PAGE,
                    "the page is of " + most + " entries; expected 1 to " + GREATEST_PAGE);
        }
    }

    /** The same of entries in some states. */
    public EntryFilter in(Set<EntryState> others) {
        return new EntryFilter(others, register, subject, after, most);
    }

    /** The same of a subject. */
    public EntryFilter of(String otherRegister, String otherSubject) {
        return new EntryFilter(states, otherRegister, otherSubject, after, most);
    }

    /** The next page. */
    public EntryFilter page(long afterEntry, int size) {
        return new EntryFilter(states, register, subject, afterEntry, size);
    }
}
