package org.gascheck.facts;

/**
 * A submitted record that requirements are about.
 *
 * @param record the record
 * @param place  where it stands in the submission
 * @param within the subject that it belongs to, or null where it belongs to none
 */
public record Subject(Identified record, Place place, Subject within) {

    /** The name of the record type. */
    public String kind() {
        return record.getClass().getSimpleName();
    }

    /** The id that the submitter gave it. */
    public String id() {
        return record.id();
    }

    /** The JSON Pointer. */
    public String pointer() {
        return place.pointer();
    }
}
