package org.gascheck.facts;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list of submitted records: unknown as a whole, or complete. An unknown list iterates as one wholly unknown member,
 * so that a fold over it comes out unknown.
 *
 * @param <R> the record type of the members
 */
public final class Facts<R extends Record> implements Located, Iterable<R> {

    private final Place owner;
    private final String field;
    private final List<? extends Supplier<R>> members;
    private final boolean known;

    private Facts(Place owner, String field, List<? extends Supplier<R>> members, boolean known) {
        this.owner = owner;
        this.field = field;
        this.members = members;
        this.known = known;
    }

    /** A complete list, given by its members. */
    public static <R extends Record> Facts<R> complete(Place owner, String field, List<? extends Supplier<R>> members) {
        return new Facts<>(owner, field, members, true);
    }

    /**
     * An unknown list; {@code field} is null where all of its owner is unknown.
     *
     * @param blank the record of which nothing is known that it iterates as
     */
    public static <R extends Record> Facts<R> unknown(Place owner, String field, Supplier<R> blank) {
        return new Facts<>(owner, field, List.of(blank), false);
    }

    @Override
    public boolean isKnown() {
        return known;
    }

    /** Whether the list is known and has no members. */
    public boolean isKnownEmpty() {
        return known && members.isEmpty();
    }

    /** The number of members over which the list iterates; 1 where it is unknown. */
    public int size() {
        return members.size();
    }

    /** The member at an index below {@link #size()}. */
    public R get(int index) {
        return members.get(index).get();
    }

    @Override
    public Iterator<R> iterator() {
        Iterator<? extends Supplier<R>> suppliers = members.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return suppliers.hasNext();
            }

            @Override
            public R next() {
                return suppliers.next().get();
            }
        };
    }

    @Override
    public Place owner() {
        return owner;
    }

    @Override
    public String field() {
        return field;
    }

    /** The number of members, an empty list where there are none, or null where the list is unknown. */
    @Override
    public Object shown() {
        if (!known) {
            return null;
        }
        return members.isEmpty() ? List.of() : members.size();
    }
}
