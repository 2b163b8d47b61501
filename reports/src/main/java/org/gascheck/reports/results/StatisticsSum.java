package org.gascheck.reports.results;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gascheck.report.Statistics;

/**
 * Puts statistics of many submissions together in little time and memory: those of about as many submissions with each
 * other, and naming only the first members of each rate. Used by one thread.
 */
public final class StatisticsSum {

    /** How many members of a rate are named in each state. */
    public static final int MOST_NAMED = 1_000;

    private final Deque<Part> parts = new ArrayDeque<>();

    private record Part(long weight, Statistics statistics) {
    }

    /**
     * Adds some.
     *
     * @param weight how many submissions they are of
     */
    public void add(long weight, Statistics statistics) {
        if (statistics.isEmpty()) {
            return;
        }
        Part part = new Part(weight, statistics);
        while (!parts.isEmpty() && parts.peek().weight <= part.weight) {
            part = together(parts.pop(), part);
        }
        parts.push(part);
    }

    private static Part together(Part one, Part other) {
        long weight = one.weight + other.weight;
        Statistics sum = one.statistics.merge(other.statistics);
        return new Part(weight, weight > MOST_NAMED ? sum.naming(MOST_NAMED) : sum);
    }

    /** All together. */
    public Statistics sum() {
        Statistics sum = Statistics.NONE;
        for (Part each : parts) {
            sum = sum.merge(each.statistics);
        }
        return sum.naming(MOST_NAMED);
    }
}
