package org.gascheck.impact;

import java.util.Objects;
import org.gascheck.Text;

/**
 * A single difference between two bases that can turn an outcome or a verdict, and that can be taken back by itself.
 *
 * @param kind      what differs
 * @param key       of what: the id of the requirement, the name of the definition, the key of the limit or setting;
 *                  empty where there is only one
 * @param title     what that demands or is about, or what uses it; null where nothing says so but the key
 * @param before    how the old basis has it; null where it has nothing of the kind, or only the rule text tells
 * @param after     how the new basis has it, likewise
 * @param provision where the instrument of the new basis sets it, or else that of the old one; null where it does not
 */
public record Change(Kind kind, String key, Text title, Text before, Text after, String provision)
        implements Comparable<Change> {

    /** What can differ. */
    public enum Kind {
        /** The day for which submissions are judged. */
        DAY,
        /** The day on which the instrument was issued: before it nothing is judged. */
        ISSUED,
        /** A requirement that the old basis does not have. */
        REQUIREMENT_ADDED,
        /** A requirement that the new basis does not have. */
        REQUIREMENT_DROPPED,
        /** The rule of a requirement, and the kind of subject that it is about. */
        RULE,
        /** A definition that rules share. */
        DEFINITION,
        /** A number, day or list of the law. */
        LIMIT,
        /** The day by which a requirement must be met, and other days that its instrument gives. */
        DUE_DATE,
        /** How strongly a requirement is demanded: that turns verdicts, and no outcome. */
        STRENGTH,
        /** Of whom a rate is counted, and what they must meet. */
        RATE,
        /** The reading that holds: chosen, or recommended by the pack. */
        READING
    }

    /** Holds on to what is given. */
    public Change {
        Objects.requireNonNull(kind, "the kind is null");
        Objects.requireNonNull(key, "the key is null");
    }

    /** What tells it apart from all others between the same bases, such as {@code LIMIT gas-alarm-low}. */
    public String id() {
        return key.isEmpty() ? kind.name() : kind + " " + key;
    }

    @Override
    public int compareTo(Change other) {
        int order = kind.compareTo(other.kind);
        return order == 0 ? key.compareTo(other.key) : order;
    }

    @Override
    public String toString() {
        return id();
    }
}
