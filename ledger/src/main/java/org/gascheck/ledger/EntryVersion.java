package org.gascheck.ledger;

/**
 * An entry as somebody read it.
 *
 * @param entry   its number
 * @param version that it had then
 */
public record EntryVersion(long entry, long version) {

    /** That of an entry. */
    public static EntryVersion of(LedgerEntry entry) {
        return new EntryVersion(entry.id(), entry.version());
    }
}
