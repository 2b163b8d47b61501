package org.gascheck.facts.model;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;

/**
 * The type of the value of a {@link Fact}.
 *
 * @param kind      what JSON has to hold
 * @param constants the enum, for {@link Kind#CONSTANT}, else null
 * @param set       whether the value is a set of such values
 */
public record ValueType(Kind kind, Class<? extends Enum<?>> constants, boolean set) {

    /** The kinds of scalar value. */
    public enum Kind {
        /** true or false. */
        BOOLEAN,
        /** A number, in the unit that the field's name tells. */
        NUMBER,
        /** A calendar day, yyyy-MM-dd. */
        DATE,
        /** A day and a time of day by the clock of the place, yyyy-MM-ddTHH:mm. */
        MOMENT,
        /** A calendar month, yyyy-MM. */
        MONTH,
        /** A calendar day or month, or {@link Expiry#OPEN_ENDED_TEXT}. */
        EXPIRY,
        /** A calendar day, a month or a year: as exactly as people know, {@link org.gascheck.facts.Dating}. */
        DATING,
        /** Text that is not blank. */
        TEXT,
        /** A constant of an enum. */
        CONSTANT
    }

    /** The constant of an enum that has a name; null where none has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static Enum<?> constant(Class<? extends Enum<?>> type, String name) {
        try {
            // The class knows its constants by name; to go through them it would copy them first.
            return name == null ? null : Enum.valueOf((Class) type, name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
