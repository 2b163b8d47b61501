package org.gascheck.facts;

/** Something that was, or could have been, submitted, and where. */
public sealed interface Located permits Fact, Facts, Ref {

    /** Whether the submission tells it. */
    boolean isKnown();

    /** Whether the place is its own, not that of a record or list all of which is unknown. */
    boolean hasOwnPlace();

    /** The JSON Pointer at which it stands or, where it is unknown, at which it would have to be given. */
    String pointer();

    /** The value as evidence shows it: a scalar, a list of scalars, or null where it is unknown. */
    Object shown();
}
