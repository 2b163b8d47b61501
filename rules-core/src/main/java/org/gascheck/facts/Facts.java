package org.gascheck.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
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
    /**
     * Of a complete list the members. Of an unknown one the member of which nothing is known or, until somebody asks
     * for it, what makes it of its place: there are very many such lists, and few are looked into. Where there is more
     * to say, it is {@link Besides}.
     */
    private Object held;

    /**
     * What is held of a list, and of an unknown one what is {@link Told} of it, or of one that is assumed to be empty
     * the text that says so.
     */
    private static final class Besides {

        private Object content;
        private final Object said;

        Besides(Object content, Object said) {
            this.content = content;
            this.said = said;
        }
    }

    /** The facts that tell the first members, one for each, and these members. */
    private record Told<R>(Set<Located> known, List<Located> witnesses, List<Supplier<R>> members) {
    }

    private Facts(Place owner, String field, Object content) {
        this.owner = owner;
        this.field = field;
        this.held = content;
    }

    /** A complete list, given by its members. */
    public static <R extends Record> Facts<R> complete(Place owner, String field, List<? extends Supplier<R>> members) {
        return new Facts<>(owner, field, members);
    }

    /**
     * The list of those that refer to the record at a place, none at first: known, though the submission has it at no
     * place of its own.
     */
    public static <R extends Record> Facts<R> referring(Place to) {
        return new Facts<>(to, null, new ArrayList<>(0));
    }

    /** Adds a record to a list of those that refer; the reader does so before it hands the submission out. */
    @SuppressWarnings("unchecked")
    public void addReferring(Record record) {
        ((List<Supplier<R>>) held).add(() -> (R) record);
    }

    /**
     * An unknown list; {@code field} is null where all of its owner is unknown.
     *
     * @param blank makes the record of which nothing is known that it iterates as, of the place of the list
     */
    public static <R extends Record> Facts<R> unknown(Place owner, String field, Function<Place, R> blank) {
        return new Facts<>(owner, field, blank);
    }

    /**
     * Takes down a member of an unknown list that another fact tells; the reader does so. Whether it was not there
     * before.
     */
    boolean bear(R member, Located because) {
        Told<R> told = told();
        if (told == null) {
            told = new Told<>(Collections.newSetFromMap(new IdentityHashMap<>()), new ArrayList<>(), new ArrayList<>());
            held = new Besides(held, told);
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
        held = new Besides(List.of(), declared);
    }

    private Object content() {
        return held instanceof Besides besides ? besides.content : held;
    }

    private Object said() {
        return held instanceof Besides besides ? besides.said : null;
    }

    @Override
    public boolean isKnown() {
        return content() instanceof List<?>;
    }

    @Override
    public String assumption() {
        return said() instanceof String declared ? declared : null;
    }

    @Override
    public boolean isGiven() {
        return isKnown() && field != null;
    }

    /** The facts that tell members of an unknown list: the first of them the first member, and so on. */
    @Override
    public List<Located> sources() {
        Told<R> told = told();
        return told == null ? List.of() : Collections.unmodifiableList(told.witnesses());
    }

    /** Whether the list is known and has no members. */
    public boolean isKnownEmpty() {
        return content() instanceof List<?> members && members.isEmpty();
    }

    /** The number of members over which the list iterates; one more than are told where it is unknown. */
    public int size() {
        return numberTold() + (content() instanceof List<?> members ? members.size() : 1);
    }

    /** The member at an index below {@link #size()}. */
    @SuppressWarnings("unchecked")
    public R get(int index) {
        int numberTold = numberTold();
        if (index < numberTold) {
            return told().members().get(index).get();
        }
        return content() instanceof List<?> members
                ? ((Supplier<R>) members.get(index - numberTold)).get()
                : blank();
    }

    /**
     * What leads to the member at an index of a complete list: one of which nothing is known need not be made.
     *
     * @throws IllegalStateException if the list is unknown
     */
    @SuppressWarnings("unchecked")
    public Supplier<R> member(int index) {
        if (content() instanceof List<?> members) {
            return (Supplier<R>) members.get(index);
        }
        throw new IllegalStateException("the list is unknown: " + pointer());
    }

    /** The member at an index where nothing is known of it but its id; else null. */
    public UntoldMember<?> untold(int index) {
        return content() instanceof List<?> members
                && members.get(index) instanceof UntoldMember<?> member && member.isUntold() ? member : null;
    }

    /** The same record, or an equal one where threads race: records are immutable. */
    @SuppressWarnings("unchecked")
    private R blank() {
        Object content = content();
        if (content instanceof Function<?, ?> maker) {
            content = ((Function<Place, R>) maker).apply(field == null ? owner : owner.field(field));
            if (held instanceof Besides besides) {
                besides.content = content;
            } else {
                held = content;
            }
        }
        return (R) content;
    }

    @SuppressWarnings("unchecked")
    private Told<R> told() {
        return said() instanceof Told<?> told ? (Told<R>) told : null;
    }

    private int numberTold() {
        Told<R> told = told();
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
        if (content() instanceof List<?> members) {
            return members.isEmpty() ? List.of() : members.size();
        }
        return null;
    }
}
