package org.gascheck.facts;

import java.util.function.Supplier;

/**
 * The record that a part belongs to. It is not a field of the submission: the nesting tells it.
 *
 * @param <R> the record type of the owner
 */
public final class Owner<R extends Record> implements Supplier<R> {

    private Supplier<R> owner;

    /** The owner that a supplier makes. */
    public Owner(Supplier<R> owner) {
        this.owner = owner;
    }

    /** An owner that is still to be named by {@link #resolve}. */
    public Owner() {
    }

    /** Names the owner; the reader does so before it hands the submission out. */
    public void resolve(R record) {
        owner = () -> record;
    }

    /** The owner; never null. */
    @Override
    public R get() {
        return owner.get();
    }

    /** Names a record as the owner of its parts; the reader does so before it hands the submission out. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> void resolveAll(Iterable<Owner<?>> owners, R record) {
        owners.forEach(owner -> ((Owner<R>) owner).resolve(record));
    }
}
