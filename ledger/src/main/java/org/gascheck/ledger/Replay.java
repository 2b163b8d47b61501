package org.gascheck.ledger;

import java.util.List;

/**
 * What came of making a report of the ledger again.
 *
 * @param outcome what it comes to
 * @param report  the bytes of the report made now; null where it cannot be made
 * @param changes the rule packs that are not those of then, by instrument, with both digests; or that the version is
 *                another
 */
public record Replay(Outcome outcome, byte[] report, List<String> changes) {

    /** What a replay comes to. */
    public enum Outcome {
        /** The same bytes. */
        IDENTICAL,
        /** By the same packs and the same version other bytes: something was altered, or the build is another. */
        DIFFERENT,
        /** By packs or a version that are not those of then, so that it is no replay: only what is found now. */
        MADE_BY_OTHERS
    }

    /** Keeps a copy of the list. */
    public Replay {
        changes = List.copyOf(changes);
    }
}
