package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Place;
import org.gascheck.facts.Ref;

/**
 * The records of a submission by their ids, and the references that are to lead to them once all are read. Ids that
 * look alike are most likely one that was written twice: the second record is refused as one of the same id is.
 */
final class References {

    /** By the likeness of their ids. */
    private final Map<Key, Known> known = new HashMap<>();
    /** By their ids, the records that are refused since another has an id that looks like theirs. */
    private final Map<Key, Record> refused = new HashMap<>();
    private final List<Unresolved> unresolved = new ArrayList<>();

    /** An id counts within the record that the list of its records stands in. */
    private record Key(Class<? extends Record> type, Place scope, String id) implements Comparable<Key> {

        /** The same for all ids that look alike. */
        Key likeness() {
            String likeness = Lookalikes.likeness(id);
            return likeness.equals(id) ? this : new Key(type, scope, likeness);
        }

        /** Lets a hash map stay fast where somebody chose ids of the same hash. */
        @Override
        public int compareTo(Key other) {
            return id.compareTo(other.id);
        }
    }

    /** A record that counts as the one of its id, and where it stands. */
    record Known(String id, Record record, Place place) {
    }

    /** A reference, and where it is: in a field or, from 0, in the list in a field. */
    private record Unresolved(Ref<?> ref, Key key, Spot at, int index) {

        String pointer() {
            return index < 0 ? ref.pointer() : ref.pointer() + '/' + index;
        }
    }

    /** Takes a record; where another of its type and scope has its id, or one that looks like it, that one. */
    Known add(Class<? extends Record> type, Place place, String id, Record record) {
        Key key = new Key(type, place.parent(), id);
        Known other = known.putIfAbsent(key.likeness(), new Known(id, record, place));
        if (other == null) {
            return null;
        }
        refused.put(key, record);
        return other;
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
        for (Unresolved each : unresolved) {
            Key key = each.key();
            Known like = known.get(key.likeness());
            Record target = like != null && like.id().equals(key.id()) ? like.record() : refused.get(key);
            if (target == null) {
                problems.add(
                        each.at(),
                        each::pointer,
                        () -> Wording.noSuchId(key.id(), key.type(), like == null ? null : like.id()));
            } else {
                resolve(each.ref(), target);
            }
        }
    }

    /** By their identity, the records to which references lead, once all lead somewhere. */
    Set<Record> referredTo() {
        Set<Record> records = Collections.newSetFromMap(new IdentityHashMap<>());
        unresolved.forEach(each -> records.add(each.ref().get()));
        return records;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> void resolve(Ref<?> ref, R record) {
        ((Ref<R>) ref).resolve(record);
    }
}
