package org.gascheck.facts;

import java.util.function.Supplier;

/**
 * A reference from one record to another by id, or from a part to the record that it is part of.
 * An unknown reference leads to a record of which nothing is known.
 *
 * @param <R> the record type referred to
 */
public final class Ref<R extends Record> implements Located, Supplier<R> {

    private final Place owner;
    private final String field;
    private final String id;
    private Supplier<R> target;

    private Ref(Place owner, String field, String id) {
        this.owner = owner;
        this.field = field;
        this.id = id;
    }

    /** A reference that is still to be resolved by {@link #resolve}. */
    public static <R extends Record> Ref<R> to(Place owner, String field, String id) {
        return new Ref<>(owner, field, id);
    }

    /**
     * A reference that the submission leaves unknown; {@code field} is null where all of its owner is unknown.
     *
     * @param blank the record of which nothing is known that it leads to
     */
    public static <R extends Record> Ref<R> unknown(Place owner, String field, Supplier<R> blank) {
        Ref<R> ref = new Ref<>(owner, field, null);
        ref.target = blank;
        return ref;
    }

    /** Leads the reference to its record; the reader does so before it hands the submission out. */
    public void resolve(R record) {
        target = () -> record;
    }

    /** The record referred to; never null. */
    @Override
    public R get() {
        return target.get();
    }

    /** The id referred to, or null where the reference is unknown. */
    public String id() {
        return id;
    }

    @Override
    public boolean isKnown() {
        return id != null;
    }

    @Override
    public Place owner() {
        return owner;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public Object shown() {
        return id;
    }
}
