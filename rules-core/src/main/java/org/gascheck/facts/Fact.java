package org.gascheck.facts;

import java.time.LocalDate;
import java.util.Collection;

/**
 * One field of a submitted record: a value, or unknown. Never null itself, so that "unknown" cannot be read as "no".
 *
 * @param <T> Boolean, an enum, LocalDate, BigDecimal, String, {@link Expiry}, or a set of enums or strings
 */
public final class Fact<T> implements Located {

    private final Place owner;
    private final String field;
    private final T value;

    private Fact(Place owner, String field, T value) {
        this.owner = owner;
        this.field = field;
        this.value = value;
    }

    /** The fact in a field of the record at a place; a null value is unknown. */
    public static <T> Fact<T> at(Place owner, String field, T value) {
        return new Fact<>(owner, field, value);
    }

    /** A fact that is unknown because all of the record or list at the place is. */
    public static <T> Fact<T> unknownWith(Place place) {
        return new Fact<>(place, null, null);
    }

    @Override
    public boolean isKnown() {
        return value != null;
    }

    /** The value, or null where it is unknown. */
    public T value() {
        return value;
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
        return shown(value);
    }

    private static Object shown(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDate || value instanceof Expiry) {
            return value.toString();
        }
        if (value instanceof Collection<?> members) {
            return members.stream().map(Fact::shown).toList();
        }
        return value;
    }

    @Override
    public String toString() {
        return pointer() + "=" + (isKnown() ? value : "?");
    }
}
