package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/**
 * What is otherwise in a tree than in the one before.
 *
 * @param kind    what was done
 * @param pointer the place of the fact or member, in the tree
 * @param before  what was told before, as it was handed in; null where it was unknown; of a member its id
 * @param after   what is told now; null where it is unknown or gone
 */
public record Change(Kind kind, String pointer, Object before, Object after) {

    /** What can be done. */
    public enum Kind {
        /** A fact, or a list that was unknown, is told. */
        TELL,
        /** A member stands at the end of a list; its facts are changes of their own. */
        ADD,
        /** A member is taken out of a list. */
        REMOVE
    }

    /** What the moves of an attempt have come to, by move. */
    public static Map<Move, List<Change>> of(ChangeSearch.Found found, FactTree before) {
        Map<Move, List<Change>> byMove = new LinkedHashMap<>();
        FactTree after = found.facts();
        Map<String, String> added = found.attempt().opened().added();
        for (Move move : found.attempt().moves()) {
            List<Change> changes = new ArrayList<>();
            List<String> free = new ArrayList<>(move.frees());
            move.frees().forEach(each -> compare(after, each, before.at(each), after.at(each), changes));
            if (added.containsKey(move.key())) {
                addAdded(after, added.get(move.key()), changes);
                free.add(added.get(move.key()));
            }
            added.forEach((reference, record) -> {
                if (free.stream().anyMatch(each -> reference.equals(each) || reference.startsWith(each + '/'))) {
                    addAdded(after, record, changes);
                }
            });
            if (move.removes() != null) {
                changes.add(new Change(Kind.REMOVE, move.removes(), null, null));
            }
            byMove.put(move, List.copyOf(changes));
        }
        return byMove;
    }

    /** Facts with the changes of moves made, but for those of some moves. */
    public static FactTree apply(Map<Move, List<Change>> changes, Set<Move> butFor, FactTree before) {
        FactTree tree = before;
        for (Map.Entry<Move, List<Change>> each : changes.entrySet()) {
            tree = butFor.contains(each.getKey()) ? tree : apply(each.getValue(), tree);
        }
        return tree;
    }

    /** Facts with changes made. */
    public static FactTree apply(List<Change> changes, FactTree before) {
        FactTree tree = before;
        for (Change each : changes) {
            tree = each.applied(tree);
        }
        return tree;
    }

    private FactTree applied(FactTree tree) {
        return switch (kind) {
            case TELL -> after == null ? tree.forgetting(pointer) : tree.telling(pointer, after);
            case REMOVE -> tree.removing(pointer);
            case ADD -> tree.putting(pointer, FactTree.castMap(before));
        };
    }

    private static void addAdded(FactTree after, String member, List<Change> changes) {
        changes.add(new Change(Kind.ADD, member, idOf(after, member), null));
        compare(after, member, null, after.at(member), changes);
    }

    private static void compare(FactTree tree, String pointer, Object before, Object after, List<Change> changes) {
        if (before instanceof Map<?, ?> || after instanceof Map<?, ?>) {
            Map<?, ?> now = after instanceof Map<?, ?> fields ? fields : Map.of();
            Map<?, ?> then = before instanceof Map<?, ?> fields ? fields : Map.of();
            now.forEach((name, value) -> {
                if (!isId(tree, pointer, (String) name)) {
                    compare(tree, pointer + '/' + name, then.get(name), value, changes);
                }
            });
            then.forEach((name, value) -> {
                if (!now.containsKey(name)) {
                    compare(tree, pointer + '/' + name, value, null, changes);
                }
            });
        } else if (!Objects.equals(before, after)) {
            changes.add(new Change(Kind.TELL, pointer, before, after));
        }
    }

    private static Map<String, Object> idOf(FactTree tree, String member) {
        Map<String, Object> id = new LinkedHashMap<>();
        FactTree.castMap(tree.at(member)).forEach((name, value) -> {
            if (isId(tree, member, name)) {
                id.put(name, value);
            }
        });
        return id;
    }

    private static boolean isId(FactTree tree, String pointer, String name) {
        Field field = Fields.at(tree.model(), pointer);
        return field != null && field.record() != null
                && RecordType.of(field.record()).field(name).filter(each -> each.role() == Field.Role.ID).isPresent();
    }
}
