package org.gascheck.facts;

import java.util.List;
import java.util.Set;

/** Something that was, or could have been, submitted, and where. */
public sealed interface Located permits Fact, Facts, Ref {

    /** Whether it is known: the submission tells it, or other facts leave only one thing that it can be. */
    boolean isKnown();

    /** Whether the submission tells it at its own place, or an assumption tells it for that. */
    boolean isGiven();

    /**
     * The declared assumption that tells it, as it was declared; null of whatever is told by the submission or unknown.
     */
    default String assumption() {
        return null;
    }

    /** Whether nobody told it, but a declared assumption. */
    default boolean isAssumed() {
        return assumption() != null;
    }

    /** The other facts that say something of it; none of most. */
    default List<Located> sources() {
        return List.of();
    }

    /** Whether a person has to find out what it is, since facts contradict each other or nobody has looked. */
    default boolean isForAPerson() {
        return false;
    }

    /** Whether it is given, and other facts leave only another value. */
    default boolean isOverruled() {
        return false;
    }

    /**
     * Adds what the submission tells of it: itself where it is given, and the facts that say something of it besides.
     */
    default void addGiven(Set<Located> facts) {
        if (isGiven() && !facts.add(this)) {
            return;
        }
        List<Located> sources = sources();
        for (int i = 0; i < sources.size(); i++) {
            sources.get(i).addGiven(facts);
        }
    }

    /**
     * The place of the record that it is a field of or, where that record or its list is unknown as a whole, of that.
     */
    Place owner();

    /** The name of the field, or null where its owner is unknown as a whole. */
    String field();

    /** Whether the place is its own, not that of a record or list all of which is unknown. */
    default boolean hasOwnPlace() {
        return field() != null;
    }

    /** The place of the field itself; that of the record where all of this is unknown. */
    default Place place() {
        return owner().field(field());
    }

    /** The JSON Pointer at which it stands or, where it is unknown, at which it would have to be given. */
    default String pointer() {
        return owner().pointerOf(field());
    }

    /** The value as evidence shows it: a scalar, a list of scalars, or null where it is unknown. */
    Object shown();
}
