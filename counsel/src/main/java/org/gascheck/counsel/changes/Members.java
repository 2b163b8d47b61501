package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Which members of the lists of a tree are left: of the submission's own lists all or a few of many, and of these and
 * all others those that were not taken out. What is not left costs nothing. Immutable.
 */
final class Members {

    static final Members ALL = new Members(Set.of(), null);

    private final Set<String> removed;
    /** By the place of a list of the submission's own; null where all of these are kept. */
    private final Map<String, Kept> kept;

    /** Some members of a list, and all that are added after those that it had. */
    private record Kept(int[] indexes, int had) {
    }

    private Members(Set<String> removed, Map<String, Kept> kept) {
        this.removed = removed;
        this.kept = kept;
    }

    /** These without one. */
    Members without(String member) {
        Set<String> more = new HashSet<>(removed);
        more.add(member);
        return new Members(more, kept);
    }

    /** These with no others of the submission's own lists than some. */
    Members keeping(Set<String> some, Map<String, Object> root) {
        Map<String, TreeSet<Integer>> byList = new HashMap<>();
        for (String each : some) {
            int slash = each.lastIndexOf('/');
            if (slash > 0) {
                byList.computeIfAbsent(each.substring(0, slash), list -> new TreeSet<>())
                        .add(Integer.parseInt(each.substring(slash + 1)));
            }
        }
        Map<String, Kept> few = new HashMap<>();
        root.forEach((name, value) -> {
            if (value instanceof List<?> members && (members.isEmpty() || members.get(0) instanceof Map)) {
                few.put('/' + name, new Kept(byList.getOrDefault('/' + name, new TreeSet<>()).stream()
                        .mapToInt(each -> each).toArray(), members.size()));
            }
        });
        return new Members(removed, few);
    }

    /** Those that were taken out one by one. */
    Set<String> removed() {
        return Collections.unmodifiableSet(removed);
    }

    /** Gives on the indexes of the members of a list that are kept, in their order; taken out they may be. */
    void forEach(String list, int size, IntConsumer taker) {
        Kept few = kept == null ? null : kept.get(list);
        if (few != null) {
            for (int index : few.indexes()) {
                taker.accept(index);
            }
        }
        for (int i = few == null ? 0 : few.had(); i < size; i++) {
            taker.accept(i);
        }
    }

    /** A tree with what is left alone. */
    Map<String, Object> left(Map<String, Object> root) {
        return removed.isEmpty() && kept == null ? root : FactTree.castMap(left(root, ""));
    }

    private Object left(Object here, String pointer) {
        if (here instanceof List<?> members) {
            List<Object> left = new ArrayList<>();
            forEach(pointer, members.size(), i -> {
                String member = pointer + '/' + i;
                if (!removed.contains(member)) {
                    left.add(isAbove(member) ? left(members.get(i), member) : members.get(i));
                }
            });
            return left;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        FactTree.castMap(here).forEach((name, value) -> {
            String field = pointer + '/' + name;
            fields.put(name, isAbove(field) || kept != null && kept.containsKey(field) ? left(value, field) : value);
        });
        return fields;
    }

    private boolean isAbove(String pointer) {
        return removed.stream().anyMatch(each -> each.startsWith(pointer + '/'));
    }

    /** How many values, records and lists are left in a tree. */
    int size(Map<String, Object> root) {
        int[] size = {1};
        root.forEach((name, value) -> {
            if (value instanceof List<?> members) {
                size[0]++;
                forEach('/' + name, members.size(), i ->
                        size[0] += removed.contains('/' + name + '/' + i) ? 0 : size(members.get(i)));
            } else {
                size[0] += size(value);
            }
        });
        return size[0];
    }

    private static int size(Object here) {
        if (here instanceof Map<?, ?> fields) {
            return 1 + fields.values().stream().mapToInt(Members::size).sum();
        }
        return here instanceof List<?> members ? 1 + members.stream().mapToInt(Members::size).sum() : 1;
    }

    /** Where in the whole tree that stands which is at a place where no others are left. */
    String inTree(String pointer) {
        if (removed.isEmpty() && kept == null) {
            return pointer;
        }
        StringBuilder in = new StringBuilder();
        for (String step : FactTree.steps(pointer)) {
            if (!Fields.isIndex(step)) {
                in.append('/').append(step);
                continue;
            }
            String list = in.toString();
            Kept few = kept == null ? null : kept.get(list);
            int left = Integer.parseInt(step);
            int at = -1;
            for (int i = -1; i < left; i++) {
                do {
                    at++;
                } while (removed.contains(list + '/' + nth(few, at)));
            }
            in.append('/').append(nth(few, at));
        }
        return in.toString();
    }

    /** The index of the member of a list that is kept in that place. */
    private static int nth(Kept few, int number) {
        if (few == null) {
            return number;
        }
        return number < few.indexes().length ? few.indexes()[number] : few.had() + number - few.indexes().length;
    }
}
