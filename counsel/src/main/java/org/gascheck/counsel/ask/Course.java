package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;

/**
 * The cheapest way of asking until some diagrams are certain, worked out exactly: what to ask in each state that the
 * answers can lead to. A state is a list of diagrams, each of which is so wherever the one before it is. Used by one
 * thread.
 */
final class Course {

    private static final int MOST_STATES_AFTER_ONE = 4_096;
    private static final double EQUAL = 1e-9;

    /** That it would take too long to work out. */
    static final class TooLongException extends RuntimeException {

        TooLongException() {
            super(null, null, false, false);
        }
    }

    /**
     * What to do in a state.
     *
     * @param cost      what is still to be spent on average
     * @param questions how many questions are still to be asked on average
     * @param first     how likely it is that the first of the diagrams turns out to be so
     * @param settles   whether answers can make the diagrams certain
     * @param ask       what to ask; null where nothing is to be asked any more
     * @param next      the states that the answers lead to, with how likely they are
     */
    record Step(
            double cost,
            double questions,
            double first,
            boolean settles,
            Asking ask,
            Map<List<Diagram>, Double> next) {
    }

    private final Diagrams diagrams;
    private final List<Asking> askings;
    private final Map<Integer, double[]> chances;
    private final int mostStates;
    private final Map<List<Diagram>, Step> steps = new HashMap<>();

    /**
     * A course.
     *
     * @param chances    by the position of a fact, how likely it is to turn out in each way
     * @param mostStates how many states are looked at before it counts as too long
     */
    Course(Diagrams diagrams, List<Asking> askings, Map<Integer, double[]> chances, int mostStates) {
        this.diagrams = diagrams;
        this.askings = askings;
        this.chances = chances;
        this.mostStates = mostStates;
    }

    /** Whether nothing more has to be known. */
    static boolean isCertain(List<Diagram> state) {
        return state.stream().allMatch(each -> each.isAlways() || each.isNever());
    }

    /** What to do in a state. */
    Step in(List<Diagram> state) {
        Step known = steps.get(state);
        if (known != null) {
            return known;
        }
        Step made = isCertain(state)
                ? new Step(0, 0, state.get(0).isAlways() ? 1 : 0, true, null, Map.of())
                : cheapest(state);
        steps.put(state, made);
        return made;
    }

    private Step cheapest(List<Diagram> state) {
        if (steps.size() > mostStates) {
            throw new TooLongException();
        }
        Step best = new Step(0, 0, 0, false, null, Map.of());
        boolean settles = false;
        for (Asking each : askings(state)) {
            Map<List<Diagram>, Double> next = after(state, each);
            double cost = each.cost();
            double questions = 1;
            double first = 0;
            for (Map.Entry<List<Diagram>, Double> to : next.entrySet()) {
                Step then = in(to.getKey());
                cost += to.getValue() * then.cost();
                questions += to.getValue() * then.questions();
                first += to.getValue() * then.first();
                settles |= then.settles();
            }
            if (best.ask() == null || isLess(cost, questions, best)) {
                best = new Step(cost, questions, first, true, each, next);
            }
        }
        return settles ? best : new Step(0, 0, 0, false, null, Map.of());
    }

    private static boolean isLess(double cost, double questions, Step than) {
        return cost < than.cost() - EQUAL || cost < than.cost() + EQUAL && questions < than.questions() - EQUAL;
    }

    /** How many states were looked at. */
    int states() {
        return steps.size();
    }

    /** What to ask from a state on as long as the likeliest is answered that does not make the first diagram so. */
    List<Asking> likely(List<Diagram> from) {
        List<Asking> likely = new ArrayList<>();
        for (List<Diagram> state = from; state != null && in(state).ask() != null;) {
            Step step = in(state);
            likely.add(step.ask());
            state = step.next().entrySet().stream()
                    .filter(each -> !each.getKey().get(0).isAlways())
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }
        return likely;
    }

    /** What can be asked and still matters. */
    List<Asking> askings(List<Diagram> state) {
        BitSet open = diagrams.positions(state.toArray(Diagram[]::new));
        return askings.stream().filter(each -> each.canBeAsked() && isAmong(each, open)).toList();
    }

    private static boolean isAmong(Asking asking, BitSet open) {
        for (int fact : asking.facts()) {
            if (open.get(fact)) {
                return true;
            }
        }
        return false;
    }

    /** The states that the answers lead to, with how likely they are. */
    Map<List<Diagram>, Double> after(List<Diagram> state, Asking asking) {
        Map<List<Diagram>, Double> states = Map.of(state, 1.0);
        for (int fact : asking.facts()) {
            Map<List<Diagram>, Double> next = new LinkedHashMap<>();
            double[] chance = chances.get(fact);
            states.forEach((from, likely) -> {
                for (int way = 0; way < chance.length; way++) {
                    next.merge(given(from, fact, way), likely * chance[way], Double::sum);
                }
            });
            if (next.size() > MOST_STATES_AFTER_ONE) {
                throw new TooLongException();
            }
            states = next;
        }
        return states;
    }

    private List<Diagram> given(List<Diagram> state, int fact, int way) {
        return state.stream().map(each -> diagrams.given(each, fact, way)).toList();
    }
}
