package org.gascheck.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A list of submitted records: complete, or unknown. An unknown list iterates as the members that other facts tell and,
 * after them, one wholly unknown member, so that a fold over it comes out unknown unless a member decides it.
 *
 * @param <R> the record type of the members
 */
public final class Facts<R extends Record> implements Located, Iterable<R> {

    private final Place owner;
    private final String field;
    private List<? extends Supplier<R>> members;
    private boolean known;
    /** Of an unknown list, where other facts tell members; else null, as of most of the very many lists. */
    private Told<R> told;
    private String assumption;

    /** The facts that tell the first members, one for each, and these members. */
    private record Told<R>(Set<Located> known, List<Located> witnesses, List<Supplier<R>> members) {
    }

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
     * The list of those that refer to the record at a place, none at first: known, though the submission has it at no
     * place of its own.
     */
    public static <R extends Record> Facts<R> referring(Place to) {
        return new Facts<>(to, null, new ArrayList<>(0), true);
    }

    /** Adds a record to a list of those that refer; the reader does so before it hands the submission out. */
    @SuppressWarnings("unchecked")
    public void addReferring(Record record) {
        ((List<Supplier<R>>) members).add(() -> (R) record);
    }

    /**
     * An unknown list; {@code field} is null where all of its owner is unknown.
     *
     * @param blank the record of which nothing is known that it iterates as
     */
    public static <R extends Record> Facts<R> unknown(Place owner, String field, Supplier<R> blank) {
        return new Facts<>(owner, field, List.of(blank), false);
    }

    /**
     * Takes down a member of an unknown list that another fact tells; the reader does so. Whether it was not there
     * before.
     */
    boolean bear(R member, Located because) {
        if (told == null) {
            told = new Told<>(Collections.newSetFromMap(new IdentityHashMap<>()), new ArrayList<>(), new ArrayList<>());
        }
        if (!told.known().add(because)) {
            return false;
        }
        told.witnesses().add(because);
        told.members().add(() -> member);
        return true;
    }

    /** Has an unknown list be empty, as an assumption says; the reader does so. */
    void assumeNone(String declared) {
        members = List.of();
        told = null;
        known = true;
        assumption = declared;
    }

    @Override
    public boolean isKnown() {
        return known;
    }

    @Override
    public String assumption() {
        return assumption;
    }

    @Override
    public boolean isGiven() {
        return known && field != null;
    }

    /** The facts that tell members of an unknown list: the first of them the first member, and so on. */
    @Override
    public List<Located> sources() {
        return told == null ? List.of() : Collections.unmodifiableList(told.witnesses());
    }

    /** Whether the list is known and has no members. */
    public boolean isKnownEmpty() {
        return known && members.isEmpty();
    }

    /** The number of members over which the list iterates; one more than are told where it is unknown. */
    public int size() {
        return numberTold() + members.size();
    }

    /** The member at an index below {@link #size()}. */
    public R get(int index) {
        int numberTold = numberTold();
        return (index < numberTold ? told.members().get(index) : members.get(index - numberTold)).get();
    }

    private int numberTold() {
        return told == null ? 0 : told.members().size();
    }

    @Override
    public Iterator<R> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return get(next++);
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
