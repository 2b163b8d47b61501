package org.gascheck.facts.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Facts by their names, such as {@code GasUser.kind}: a record type, or an interface of it, and a field. Which fields
 * of a type are among them is looked up once. Safe for use by many threads.
 */
public final class NamedFacts {

    private final Set<String> names;
    private final Map<RecordType<?>, boolean[]> byType = new ConcurrentHashMap<>();

    /** The facts of some names. */
    public NamedFacts(Collection<String> names) {
        this.names = Set.copyOf(names);
    }

    /** By the position of a field of the type, whether it is among them. */
    boolean[] among(RecordType<?> type) {
        boolean[] known = byType.get(type);
        if (known == null) {
            known = new boolean[type.fields().size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = isAmong(type, type.fields().get(i).name());
            }
            byType.put(type, known);
        }
        return known;
    }

    private boolean isAmong(RecordType<?> type, String field) {
        for (String kind : type.kinds()) {
            if (names.contains(kind + '.' + field)) {
                return true;
            }
        }
        return false;
    }
}
