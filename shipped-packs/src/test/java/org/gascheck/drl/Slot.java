package org.gascheck.drl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Something that a submission may tell or leave unknown, and on which a requirement turns.
 *
 * @param pointer its place
 * @param kind    what stands there
 * @param values  the values that a fact can have; one for the others, which are just told
 * @param beyond  values of a fact that lie beyond all of these, with which only what was forgotten is filled in
 */
record Slot(String pointer, Kind kind, List<JsonNode> values, List<JsonNode> beyond) {

    enum Kind {
        FACT, PART, LIST, REFERENCE
    }

    Slot(String pointer, Kind kind, List<JsonNode> values) {
        this(pointer, kind, values, List.of());
    }

    /** A submission has one slot at a place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Slot slot && pointer.equals(slot.pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    /** Whether the slot can only be told where another one is. */
    boolean isBelow(Slot other) {
        return pointer.startsWith(other.pointer + "/");
    }
}
