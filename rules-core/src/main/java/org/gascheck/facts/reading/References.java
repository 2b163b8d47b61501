package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Place;
import org.gascheck.facts.Ref;

/** The records of a submission by their ids, and the references that are to lead to them once all are read. */
final class References {

    private final Map<Key, Record> recordsById = new HashMap<>();
    private final List<Unresolved> unresolved = new ArrayList<>();

    /** An id counts within the record that the list of its records stands in. */
    private record Key(Class<? extends Record> type, Place scope, String id) implements Comparable<Key> {

        /** The same for all ids that look alike. */
        Key likeness() {
            return new Key(type, scope, Lookalikes.likeness(id));
        }

        /** Lets a hash map stay fast where somebody chose ids of the same hash. */
        @Override
        public int compareTo(Key other) {
            return id.compareTo(other.id);
        }
    }

    /** A reference, and where it is: in a field or, from 0, in the list in a field. */
    private record Unresolved(Ref<?> ref, Key key, Spot at, int index) {

        String pointer() {
            return index < 0 ? ref.pointer() : ref.pointer() + '/' + index;
        }
    }

    /** Takes a record; false where another of its type and scope has the id. */
    boolean add(Class<? extends Record> type, Place scope, String id, Record record) {
        return recordsById.putIfAbsent(new Key(type, scope, id), record) == null;
    }

    /**
     * Takes a reference.
     *
     * @param scope the place in which the list of its records stands
     * @param index its position in the list in its field, or -1
     */
    void add(Ref<?> ref, Class<? extends Record> type, Place scope, Spot at, int index) {
        unresolved.add(new Unresolved(ref, new Key(type, scope, ref.id()), at, index));
    }

    /** Leads all references to their records, and reports those that lead nowhere. */
    void resolve(Problems problems) throws StoppedException {
        Map<Key, String> lookalikes = new HashMap<>();
        for (Unresolved each : unresolved) {
            Key key = each.key();
            Record target = recordsById.get(key);
            if (target == null) {
                if (lookalikes.isEmpty()) {
                    recordsById.keySet().forEach(known -> lookalikes.putIfAbsent(known.likeness(), known.id()));
                }
                problems.add(
                        each.at(),
                        each::pointer,
                        () -> Wording.noSuchId(key.id(), key.type(), lookalikes.get(key.likeness())));
            } else {
                resolve(each.ref(), target);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> void resolve(Ref<?> ref, R record) {
        ((Ref<R>) ref).resolve(record);
    }
}
