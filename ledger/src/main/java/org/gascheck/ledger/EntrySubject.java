package org.gascheck.ledger;

/**
 * What an entry is about.
 *
 * @param register in which the ids are given, such as that of a gas company: the same id of another is something else
 * @param kind     the name of the record type
 * @param path     the ids by which it is known, those of what it is part of first: {@code u1/d1}; the beginning of them
 *                 where they are very long
 * @param holder   the digest by which what stands by itself and holds it is known, or it itself
 */
public record EntrySubject(String register, String kind, String path, String holder) {
}
