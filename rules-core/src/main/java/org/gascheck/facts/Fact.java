package org.gascheck.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/**
 * One field of a submitted record: a value, or unknown. Never null itself, so that "unknown" cannot be read as "no".
 *
 * @param <T> Boolean, an enum, LocalDate, LocalDateTime, YearMonth, BigDecimal, String, {@link Expiry}, {@link Dating},
 *            or a set of enums or strings
 */
public sealed class Fact<T> implements Located permits Fact.Behind {

    private final Place owner;
    private final String field;
    /** The value, null, or where other facts say something of it a {@link Bearing}: of most facts none does. */
    private Object held;

    /**
     * A field of the record that a reference would lead to: its place is made when somebody asks, since there are very
     * many of them, and few are told of.
     */
    static final class Behind<T> extends Fact<T> {

        private Behind(Place reference, String field) {
            super(reference, field, null);
        }

        @Override
        public Place owner() {
            return super.owner().behind(super.field());
        }

        @Override
        public String field() {
            return null;
        }
    }

    private Fact(Place owner, String field, T value) {
        this.owner = owner;
        this.field = field;
        this.held = value;
    }

    /** The fact in a field of the record at a place; a null value is unknown. */
    public static <T> Fact<T> at(Place owner, String field, T value) {
        return new Fact<>(owner, field, value);
    }

    /** A fact that is unknown because all of the record or list at the place is. */
    public static <T> Fact<T> unknownWith(Place place) {
        return new Fact<>(place, null, null);
    }

    /** A field of the record that the reference at a place would lead to, were it given. */
    public static <T> Fact<T> behind(Place reference, String field) {
        return new Behind<>(reference, field);
    }

    /** Takes down what other facts say of it; the reader does so before it hands the submission out. */
    void bear(Bearing<T> bearing) {
        held = bearing;
    }

    /** What other facts say of it; null where none says anything. */
    @SuppressWarnings("unchecked")
    public Bearing<T> bearing() {
        return held instanceof Bearing<?> bearing ? (Bearing<T>) bearing : null;
    }

    /** The value that the submission has at its place, or that is assumed of it, or null. */
    @SuppressWarnings("unchecked")
    public T given() {
        return held instanceof Bearing<?> bearing ? (T) bearing.given() : (T) held;
    }

    /**
     * The value: that which is given unless other facts overrule it, or else the only one that they leave. Null where
     * it is unknown.
     */
    @SuppressWarnings("unchecked")
    public T value() {
        return held instanceof Bearing<?> bearing ? (T) bearing.value() : (T) held;
    }

    @Override
    public boolean isGiven() {
        return given() != null;
    }

    @Override
    public boolean isKnown() {
        return value() != null;
    }

    @Override
    public boolean isForAPerson() {
        return held instanceof Bearing<?> bearing && bearing.isForAPerson();
    }

    /** Whether its value can be relied on: it is known, and not left to a person. */
    public boolean isSettled() {
        return held instanceof Bearing<?> bearing ? bearing.value() != null && !bearing.isForAPerson() : held != null;
    }

    @Override
    public boolean isOverruled() {
        return held instanceof Bearing<?> bearing && bearing.isOverruled();
    }

    @Override
    public String assumption() {
        return held instanceof Bearing<?> bearing ? bearing.assumption() : null;
    }

    @Override
    public List<Located> sources() {
        return held instanceof Bearing<?> bearing ? bearing.sources() : List.of();
    }

    @Override
    public Place owner() {
        return owner;
    }

    @Override
    public String field() {
        return field;
    }

    /** The value that is given; null where none is. */
    @Override
    public Object shown() {
        return shown(given());
    }

    private static Object shown(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDate || value instanceof LocalDateTime || value instanceof YearMonth
                || value instanceof Expiry || value instanceof Dating) {
            return value.toString();
        }
        if (value instanceof Collection<?> members) {
            return members.stream().map(Fact::shown).toList();
        }
        return value;
    }

    @Override
    public String toString() {
        return pointer() + "=" + (isKnown() ? value() : "?");
    }
}
