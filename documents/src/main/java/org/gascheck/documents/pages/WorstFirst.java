package org.gascheck.documents.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first of what comes by in an order, and counts all of it. For one thread. */
final class WorstFirst<T> {

    private final PriorityQueue<Ranked<T>> kept;
    private final Comparator<Ranked<T>> order;
    private final int most;
    private long all;

    private record Ranked<T>(T value, long order) {
    }

    /** What is equal in the order is kept as it comes. */
    WorstFirst(int most, Comparator<T> worstFirst) {
        this.most = most;
        this.order = Comparator.<Ranked<T>, T>comparing(Ranked::value, worstFirst).thenComparingLong(Ranked::order);
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T value) {
        kept.add(new Ranked<>(value, all++));
        if (kept.size() > most) {
            kept.poll();
        }
    }

    List<T> first() {
        List<Ranked<T>> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted.stream().map(Ranked::value).toList();
    }

    long leftOut() {
        return all - kept.size();
    }
}
