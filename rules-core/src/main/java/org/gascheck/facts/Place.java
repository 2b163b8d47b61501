package org.gascheck.facts;

/**
 * Where a record stands in its submission: a chain of steps that is written out as a JSON Pointer only when somebody
 * asks.
 *
 * @param parent the enclosing place, or null for the submission itself
 * @param field  the field of the parent that holds the record, or its list
 * @param index  the position in that list, -1 where the field holds the record itself, or -2 where the field is one of
 *               the record that the reference which stands at the parent would lead to, were it given
 */
public record Place(Place parent, String field, int index) {

    /** The whole submission, whose JSON Pointer is empty. */
    public static final Place ROOT = new Place(null, null, -1);

    private static final int BEHIND = -2;

    /** The place of the record in a field; this place where the field is null. */
    public Place field(String name) {
        return name == null ? this : new Place(this, name, -1);
    }

    /**
     * The place at which a field is told of that belongs to the record which an unknown reference at this place would
     * lead to.
     */
    public Place behind(String name) {
        return new Place(this, name, BEHIND);
    }

    /** Whether it belongs to a record that an unknown reference, at the parent, would lead to. */
    public boolean isBehindReference() {
        return index == BEHIND;
    }

    /** The place of a member of the list in a field. */
    public Place item(String name, int position) {
        return new Place(this, name, position);
    }

    /**
     * The same place within another record of the same type: what lies at or below the one lies at or below the other;
     * else this place.
     */
    public Place within(Place other, Place insteadOf) {
        if (equals(insteadOf)) {
            return other;
        }
        if (parent == null) {
            return this;
        }
        Place in = parent.within(other, insteadOf);
        return in == parent ? this : new Place(in, field, index);
    }

    /** The JSON Pointer (RFC 6901). */
    public String pointer() {
        StringBuilder pointer = new StringBuilder(48);
        append(pointer);
        return pointer.toString();
    }

    /** The JSON Pointer of a field of the record that stands here, or with null of the record. */
    public String pointerOf(String name) {
        if (name == null) {
            return pointer();
        }
        StringBuilder pointer = new StringBuilder(64);
        append(pointer);
        return pointer.append('/').append(name).toString();
    }

    /** A name as it stands in a JSON Pointer. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void append(StringBuilder pointer) {
        if (parent == null) {
            return;
        }
        parent.append(pointer);
        pointer.append('/').append(field);
        if (index >= 0) {
            pointer.append('/').append(index);
        }
    }
}
