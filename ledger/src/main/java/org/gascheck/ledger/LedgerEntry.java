package org.gascheck.ledger;

import java.time.LocalDate;

/**
 * A line of the ledger: what was found breached of a subject, and what became of it. An encouraged thing that is not
 * done has none.
 *
 * @param id       its number in the ledger
 * @param key      the digest by which it is known again in later reports
 * @param version  how many events it had; who changes it says which one he read
 * @param district empty where nobody tells
 * @param street   empty where nobody tells
 * @param dueOn    the day by which the instrument wants it met, or null
 * @param found    the day for which it was first found, and who handed that in
 */
public record LedgerEntry(
        long id,
        String key,
        long version,
        EntrySubject subject,
        String requirement,
        String instrument,
        String district,
        String street,
        LocalDate dueOn,
        Done found,
        Progress progress,
        Lately lately) {

    /** How far it is. */
    public EntryState state() {
        return progress.state();
    }

    /** The same after its next event. */
    LedgerEntry after(Progress next) {
        return new LedgerEntry(
                id, key, version + 1, subject, requirement, instrument, district, street, dueOn, found, next, lately);
    }

    /** The same with what reports say by now, which is no event. */
    LedgerEntry saying(Lately other) {
        return new LedgerEntry(
                id, key, version, subject, requirement, instrument, district, street, dueOn, found, progress, other);
    }

    /** The day by which it has to be put right: that of the plan, else that of the instrument; null without either. */
    public LocalDate deadline() {
        return progress.plan().deadline() == null ? dueOn : progress.plan().deadline();
    }
}
