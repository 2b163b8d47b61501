package org.gascheck.counsel.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.truth.Diagram;

/**
 * What a breach costs at least where it is sought in one part of what is open: no way of asking there, wherever it
 * stops, spends less on average for its chance of finding one. Used by one thread.
 */
final class Grade {

    private static final int MOST_ROUNDS = 50;
    private static final double EQUAL = 1e-9;

    /** What a way of asking spends, how likely it finds a breach, and what it spends less the reward for that. */
    private record Venture(double cost, double found, double net) {
    }

    private final Course course;

    private Grade(Course course) {
        this.course = course;
    }

    /** The grade of a state whose only diagram is that something is breached; infinite where nothing can be. */
    static double of(Course course, List<Diagram> state) {
        Course.Step whole = course.in(state);
        if (whole.first() < EQUAL) {
            return Double.POSITIVE_INFINITY;
        }
        double grade = whole.cost() / whole.first();
        for (int i = 0; i < MOST_ROUNDS; i++) {
            Venture best = new Grade(course).best(state, grade, new HashMap<>());
            if (best.net() > -EQUAL) {
                break;
            }
            grade = best.cost() / best.found();
        }
        return grade;
    }

    private Venture best(List<Diagram> state, double reward, Map<List<Diagram>, Venture> known) {
        Venture best = known.get(state);
        if (best != null) {
            return best;
        }
        best = new Venture(0, 0, 0);
        if (Course.isCertain(state)) {
            best = state.get(0).isAlways() ? new Venture(0, 1, -reward) : best;
        } else {
            for (Course.Move each : course.moves(state)) {
                double cost = each.ask().cost();
                double found = 0;
                for (Map.Entry<List<Diagram>, Double> to : each.to().entrySet()) {
                    Venture then = best(to.getKey(), reward, known);
                    cost += to.getValue() * then.cost();
                    found += to.getValue() * then.found();
                }
                if (cost - reward * found < best.net()) {
                    best = new Venture(cost, found, cost - reward * found);
                }
            }
        }
        known.put(state, best);
        return best;
    }
}
