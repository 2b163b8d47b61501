package org.gascheck.facts;

import java.util.List;
import java.util.function.Function;
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
    /** The record it leads to or, until somebody asks for one of which nothing is known, what makes it of its place. */
    private Object target;
    /** The fact that tells where an unknown reference leads; null where none does. */
    private Located source;

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
     * @param blank makes the record of which nothing is known that it leads to, of the place of the reference
     */
    public static <R extends Record> Ref<R> unknown(Place owner, String field, Function<Place, R> blank) {
        Ref<R> ref = new Ref<>(owner, field, null);
        ref.target = blank;
        return ref;
    }

    /** Leads the reference to its record; the reader does so before it hands the submission out. */
    public void resolve(R record) {
        target = record;
    }

    /** Leads a reference that is not given to the record that another fact tells; the reader does so. */
    void imply(R record, Located because) {
        target = record;
        source = because;
    }

    /** The record referred to; never null. The same, or an equal one where threads race: records are immutable. */
    @Override
    @SuppressWarnings("unchecked")
    public R get() {
        if (target instanceof Function<?, ?> maker) {
            target = ((Function<Place, R>) maker).apply(field == null ? owner : owner.field(field));
        }
        return (R) target;
    }

    /** The id that the submission gives, or null. */
    public String id() {
        return id;
    }

    @Override
    public boolean isKnown() {
        return id != null || source != null;
    }

    @Override
    public boolean isGiven() {
        return id != null;
    }

    @Override
    public List<Located> sources() {
        return source == null ? List.of() : List.of(source);
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
