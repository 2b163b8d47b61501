package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/**
 * The facts with all that moves can change left open.
 *
 * @param tree  the facts, those that can be changed unknown
 * @param free  the places at or below which facts can be told
 * @param added the places of members that were added, by the key of their move
 * @param ids   how the ids of new records begin
 * @param told  the facts that were told since
 * @param kept  the places of what goes on, among the free ones
 */
public record Opened(
        FactTree tree, List<String> free, Map<String, String> added, String ids, List<String> told, List<String> kept) {

    /** What some moves leave of facts. */
    public static Opened by(Collection<Move> moves, FactTree facts, String ids) {
        FactTree tree = facts;
        List<String> free = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Map<String, String> added = new LinkedHashMap<>();
        for (Move move : moves) {
            kept.addAll(move.keeps() ? move.frees() : List.of());
            for (String each : move.frees()) {
                tree = tree.forgetting(each);
                free.add(each);
            }
            if (move.list() != null) {
                int index = ((List<?>) tree.at(move.list())).size();
                String place = move.list() + '/' + index;
                tree = tree.adding(move.list(), member(tree, move, ids + (added.size() + 1)));
                free.add(place);
                added.put(move.key(), place);
            }
            if (move.removes() != null) {
                tree = tree.removing(move.removes());
            }
        }
        return new Opened(tree, free, added, ids, List.of(), kept);
    }

    private static Map<String, Object> member(FactTree tree, Move move, String id) {
        Field list = Fields.at(tree.model(), move.list());
        Map<String, Object> member = new LinkedHashMap<>();
        if (RecordType.of(list.record()).hasId()) {
            member.put(RecordType.of(list.record()).fields().get(0).name(), id);
        }
        member.putAll(move.member());
        return member;
    }

    /** The facts below the free places that were told before and are not any more, references after all others. */
    List<String> forgotten(FactTree before) {
        List<String> forgotten = new ArrayList<>();
        for (String each : free) {
            if (tree.at(each) == null) {
                collect(each, before.at(each), forgotten);
            }
        }
        forgotten.sort(Comparator.comparing(each ->
                Fields.at(before.model(), each).role() == Field.Role.REFERENCE));
        return forgotten;
    }

    private static void collect(String pointer, Object value, List<String> facts) {
        if (value instanceof Map<?, ?> part) {
            part.forEach((name, inner) -> collect(pointer + '/' + name, inner, facts));
        } else if (value != null) {
            facts.add(pointer);
        }
    }

    /** The same with a new record to which a reference at a place leads; null where there is no list for such. */
    Opened leading(String reference) {
        Field field = Fields.at(tree.model(), reference);
        String list = Fields.listLedTo(tree.model(), reference, field.record());
        if (list == null) {
            return null;
        }
        String id = ids + "of-" + (free.size() + 1);
        int index = tree.at(list) instanceof List<?> members ? members.size() : 0;
        Map<String, Object> one = Map.of(RecordType.of(field.record()).fields().get(0).name(), id);
        FactTree with = tree.at(list) == null ? tree.telling(list, List.of(one)) : tree.adding(list, one);
        List<String> more = new ArrayList<>(free);
        more.add(list + '/' + index);
        Map<String, String> records = new LinkedHashMap<>(added);
        records.put(reference, list + '/' + index);
        return new Opened(with.telling(reference, id), more, records, ids, told, kept);
    }

    /** The same with a fact told. */
    Opened telling(String pointer, Object value) {
        List<String> more = new ArrayList<>(told);
        more.add(pointer);
        return new Opened(tree.telling(pointer, value), free, added, ids, more, kept);
    }

    Opened with(FactTree other) {
        return new Opened(other, free, added, ids, told, kept);
    }

    /** Whether a place is in a new record to which a reference leads. */
    boolean isChosenLater(String pointer) {
        return added.entrySet().stream().anyMatch(each -> each.getKey().startsWith("/")
                && pointer.startsWith(each.getValue() + '/'));
    }

    /** Whether a fact at a place can be told. */
    public boolean isFree(String pointer) {
        return isAtOrBelow(free, pointer);
    }

    /** Whether a fact at a place is one of what goes on. */
    boolean isKept(String pointer) {
        return isAtOrBelow(kept, pointer);
    }

    private static boolean isAtOrBelow(List<String> places, String pointer) {
        return places.stream().anyMatch(each -> pointer.equals(each) || pointer.startsWith(each + '/'));
    }
}
