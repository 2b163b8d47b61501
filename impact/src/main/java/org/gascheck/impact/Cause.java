package org.gascheck.impact;

import java.util.List;
import java.util.stream.Collectors;

/**
 * By which changes something comes to be otherwise.
 *
 * @param how     how they do so
 * @param changes in their order; at least one
 */
public record Cause(How how, List<Change> changes) implements Comparable<Cause> {

    /** How changes have something come to be otherwise. */
    public enum How {
        /** Taking back this one takes it back, and no other one does. */
        ALONE,
        /** Taking back any of them takes it back: each was needed. */
        ANY,
        /** Taking back all of them takes it back, and fewer of them do not: each would have sufficed. */
        JOINTLY
    }

    /** Keeps a copy of the list. */
    public Cause {
        changes = List.copyOf(changes);
    }

    /** What tells it apart from other causes. */
    public String id() {
        return how + " " + changes.stream().map(Change::id).collect(Collectors.joining(" + "));
    }

    @Override
    public int compareTo(Cause other) {
        int order = how.compareTo(other.how);
        for (int i = 0; order == 0 && i < Math.min(changes.size(), other.changes.size()); i++) {
            order = changes.get(i).compareTo(other.changes.get(i));
        }
        return order == 0 ? Integer.compare(changes.size(), other.changes.size()) : order;
    }

    @Override
    public String toString() {
        return id();
    }
}
