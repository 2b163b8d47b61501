package org.gascheck.facts.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Facts by their names, such as {@code GasUser.kind}: a record type, or an interface of it, and a field. Which fields
 * of a type are among them is looked up once. Safe for use by many threads.
 */
public final class NamedFacts {

    private static final String NAME = "name";

    private final Set<String> names;
    private final Map<RecordType<?>, boolean[]> byType = new ConcurrentHashMap<>();
    private final Map<RecordType<?>, int[]> towardsOthersByType = new ConcurrentHashMap<>();
    private final Map<List<NamedFacts>, NamedFacts> together = new ConcurrentHashMap<>(0);

    /** The facts of some names. */
    public NamedFacts(Collection<String> names) {
        this.names = Set.copyOf(names);
    }

    /** All of some, which are put together once. */
    static NamedFacts of(List<NamedFacts> some) {
        if (some.isEmpty()) {
            return new NamedFacts(Set.of());
        }
        return some.size() == 1 ? some.get(0)
                : some.get(0).together.computeIfAbsent(some, parts -> {
                    Set<String> all = new HashSet<>();
                    parts.forEach(each -> all.addAll(each.names));
                    return new NamedFacts(all);
                });
    }

    /**
     * The positions of the fields that are facts and not among them, or hold records with such. Ids and names, by
     * which people tell records apart, are no facts here.
     */
    int[] towardsOthers(RecordType<?> type) {
        int[] known = towardsOthersByType.get(type);
        if (known == null) {
            known = IntStream.range(0, type.fields().size()).filter(i -> leadsToOthers(type, i)).toArray();
            towardsOthersByType.put(type, known);
        }
        return known;
    }

    private boolean leadsToOthers(RecordType<?> type, int position) {
        Field field = type.fields().get(position);
        return switch (field.role()) {
            case ID, OWNER, REFERRING -> false;
            case FACT, REFERENCE, REFERENCE_LIST -> isFact(field) && !among(type)[position];
            case PART -> holdsOthers(RecordType.of(field.record()));
            case LIST -> isWithout(RecordType.of(field.record())) || holdsOthers(RecordType.of(field.record()));
        };
    }

    private boolean holdsOthers(RecordType<?> type) {
        for (RecordType<?> each : type.reachable(Field::isNested)) {
            for (int i = 0; i < each.fields().size(); i++) {
                Field field = each.fields().get(i);
                if (field.role() == Field.Role.LIST && isWithout(RecordType.of(field.record()))
                        || !field.isNested() && leadsToOthers(each, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether no fact of a type is among them. */
    boolean isWithout(RecordType<?> type) {
        boolean[] among = among(type);
        for (int i = 0; i < among.length; i++) {
            if (among[i] && isFact(type.fields().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFact(Field field) {
        return field.role() != Field.Role.ID && field.isInJson() && !field.name().equals(NAME);
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
