package org.gascheck.ledger;

import java.util.Locale;
import org.gascheck.Text;

/** Something that the ledger refuses, and why, for whoever asked for it. Nothing of it was done. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text says;
    private final Kind kind;

    /** Why it is refused. */
    public enum Kind {
        /** Somebody else changed the entry since it was read: read it again. */
        CONFLICT,
        /** The entry is not in a state in which this can be done, or the days would be in disorder. */
        ILLEGAL_STEP,
        /** There is no such entry, submission or notice. */
        NOT_FOUND,
        /** What was given cannot be used. */
        UNUSABLE
    }

    LedgerException(Kind kind, String zh, String en) {
        super(en);
        this.kind = kind;
        this.says = new Text(zh, en);
    }

    /** Why it is refused. */
    public Kind kind() {
        return kind;
    }

    /** Why it is refused, in a sentence; in English only where the exception came from another process. */
    public String says(Locale locale) {
        return says == null ? getMessage() : says.in(locale);
    }
}
