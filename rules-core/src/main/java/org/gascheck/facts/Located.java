package org.gascheck.facts;

/** Something that was, or could have been, submitted, and where. */
public sealed interface Located permits Fact, Facts, Ref {

    /** Whether the submission tells it. */
    boolean isKnown();

    /** The place of the record that it is a field of or, where that record or its list is unknown as a whole, of that. */
    Place owner();

    /** The name of the field, or null where its owner is unknown as a whole. */
    String field();

    /** Whether the place is its own, not that of a record or list all of which is unknown. */
    default boolean hasOwnPlace() {
        return field() != null;
    }

    /** The JSON Pointer at which it stands or, where it is unknown, at which it would have to be given. */
    default String pointer() {
        return owner().pointerOf(field());
    }

    /** The value as evidence shows it: a scalar, a list of scalars, or null where it is unknown. */
    Object shown();
}
