package org.gascheck.facts;

import java.util.function.Supplier;

/**
 * A submitted record that requirements are about.
 *
 * @param member leads to the record, always to the same one
 * @param place  where it stands in the submission
 * @param within the subject that it belongs to, or null where it belongs to none
 */
public record Subject(Supplier<? extends Identified> member, Place place, Subject within) {

    /** The record. */
    public Identified record() {
        return member.get();
    }

    /** Whether nothing is known of it but its id, as the reader found out; its record was perhaps never made. */
    public boolean isUntold() {
        return member instanceof UntoldMember<?> untold && untold.isUntold();
    }

    /** The record type. */
    public Class<? extends Record> type() {
        return member instanceof UntoldMember<?> untold
                ? untold.type()
                : record().getClass().asSubclass(Record.class);
    }

    /** The name of the record type. */
    public String kind() {
        return type().getSimpleName();
    }

    /** The id that the submitter gave it. */
    public String id() {
        return member instanceof UntoldMember<?> untold ? untold.id() : record().id();
    }

    /** The JSON Pointer. */
    public String pointer() {
        return place.pointer();
    }
}
