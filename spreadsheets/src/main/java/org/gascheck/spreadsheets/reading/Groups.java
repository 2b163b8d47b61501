package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets of things, numbered from 0, of which any two can be joined. */
final class Groups {

    private final List<Integer> parents = new ArrayList<>();

    /** The number of one more. */
    int add() {
        parents.add(parents.size());
        return parents.size() - 1;
    }

    int of(int member) {
        int root = member;
        while (parents.get(root) != root) {
            parents.set(root, parents.get(parents.get(root)));
            root = parents.get(root);
        }
        return root;
    }

    /** Joins two; the group has the number of its first member. */
    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parents.set(Math.max(first, second), Math.min(first, second));
    }

    /** The members of each group, in the order of their first ones. */
    Map<Integer, List<Integer>> members() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < parents.size(); i++) {
            members.computeIfAbsent(of(i), key -> new ArrayList<>()).add(i);
        }
        return members;
    }
}
