package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A step that a person takes with an entry.
 *
 * @param act  what is done
 * @param on   the day of it, not after today
 * @param note what is said to it, up to 2000 characters; may be null
 */
public record Step(Act act, LocalDate on, String note) {

    /** How long a note may be. */
    static final int LONGEST_NOTE = 2_000;

    /**
     * Keeps the note as it can be shown.
     *
     * @throws LedgerException if the note is too long
     */
    public Step {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(on, "on");
        note = Objects.requireNonNullElse(Inputs.optional(note, LONGEST_NOTE, "说明", "note"), "");
    }

    /** It was put right, as somebody says. */
    public static Step rectified(LocalDate on, String note) {
        return new Step(Act.RECTIFIED, on, note);
    }

    /** Somebody looked again. */
    public static Step reinspected(LocalDate on, boolean passed, String note) {
        return new Step(passed ? Act.REINSPECTED : Act.REINSPECTION_FAILED, on, note);
    }

    /** It is struck off. */
    public static Step closed(LocalDate on, String note) {
        return new Step(Act.CLOSED, on, note);
    }

    /** The closing is taken back. */
    public static Step reopened(LocalDate on, String note) {
        return new Step(Act.REOPENED, on, note);
    }
}
