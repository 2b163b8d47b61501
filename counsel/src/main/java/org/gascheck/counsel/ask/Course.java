package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;

/**
 * The cheapest way of asking until some diagrams are certain, worked out exactly: what to ask in each state that the
 * answers can lead to. A state is a list of diagrams, each of which is so wherever the one before it is. Used by one
 * thread.
 */
final class Course {

    /** As many claims on one unknown list are reckoned with in all ways. */
    private static final int FEW = 4;
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

    /**
     * A question that can be asked in a state.
     *
     * @param to the states that the answers lead to, with how likely they are
     */
    record Move(Asking ask, Map<List<Diagram>, Double> to) {
    }

    private final Diagrams diagrams;
    private final List<Asking> askings;
    private final Map<Integer, double[]> chances;
    private final int most;
    private final Map<List<Diagram>, Step> steps = new HashMap<>();
    private final Map<List<Diagram>, List<Move>> moves = new HashMap<>();
    private int looked;
    private boolean coarse;

    /**
     * A course.
     *
     * @param chances by the position of a fact, how likely it is to turn out in each way; of a fact that has none it is
     *                not known of values what it tells
     * @param most    at how many answers is looked before it counts as too long
     */
    Course(Diagrams diagrams, List<Asking> askings, Map<Integer, double[]> chances, int most) {
        this.diagrams = diagrams;
        this.askings = askings;
        this.chances = chances;
        this.most = most;
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
        Step best = new Step(0, 0, 0, false, null, Map.of());
        boolean settles = false;
        for (Move each : moves(state)) {
            double cost = each.ask().cost();
            double questions = 1;
            double first = 0;
            for (Map.Entry<List<Diagram>, Double> to : each.to().entrySet()) {
                Step then = in(to.getKey());
                cost += to.getValue() * then.cost();
                questions += to.getValue() * then.questions();
                first += to.getValue() * then.first();
                settles |= then.settles();
            }
            if (best.ask() == null || isLess(cost, questions, best)) {
                best = new Step(cost, questions, first, true, each.ask(), each.to());
            }
        }
        return settles ? best : new Step(0, 0, 0, false, null, Map.of());
    }

    private static boolean isLess(double cost, double questions, Step than) {
        return cost < than.cost() - EQUAL || cost < than.cost() + EQUAL && questions < than.questions() - EQUAL;
    }

    /** At how many answers was looked. */
    int looked() {
        return looked;
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

    /** What can be asked in a state and still matters. */
    List<Move> moves(List<Diagram> state) {
        List<Move> known = moves.get(state);
        if (known == null) {
            BitSet open = diagrams.positions(state.toArray(Diagram[]::new));
            known = askings.stream().filter(each -> each.canBeAsked() && isAmong(each, open))
                    .map(each -> new Move(each, after(state, each))).toList();
            moves.put(state, known);
        }
        return known;
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
    private Map<List<Diagram>, Double> after(List<Diagram> state, Asking asking) {
        int[] untold = IntStream.of(asking.facts()).filter(fact -> !chances.containsKey(fact)).toArray();
        Map<List<Diagram>, Double> states = untold.length > FEW ? afterFew(state, untold) : afterAll(state, untold);
        for (int fact : asking.facts()) {
            double[] chance = chances.get(fact);
            if (chance != null) {
                Map<List<Diagram>, Double> next = new LinkedHashMap<>();
                states.forEach((from, likely) -> {
                    for (int way = 0; way < chance.length; way++) {
                        next.merge(given(from, fact, way), likely * chance[way], Double::sum);
                    }
                });
                states = next;
            }
        }
        return states;
    }

    /** A state, and how many facts turned out the first way. */
    private record Counted(List<Diagram> state, int first) {
    }

    /**
     * What is claimed of an unknown list, in all ways. It is as likely to be so as the rule of succession says, so that
     * all and none of it are no rare cases.
     */
    private Map<List<Diagram>, Double> afterAll(List<Diagram> state, int[] facts) {
        Map<Counted, Double> states = Map.of(new Counted(state, 0), 1.0);
        for (int i = 0; i < facts.length; i++) {
            Map<Counted, Double> next = new LinkedHashMap<>();
            for (Map.Entry<Counted, Double> from : states.entrySet()) {
                Counted now = from.getKey();
                double likely = (now.first() + 1.0) / (i + 2);
                next.merge(new Counted(given(now.state(), facts[i], 0), now.first() + 1),
                        from.getValue() * likely, Double::sum);
                next.merge(new Counted(given(now.state(), facts[i], 1), now.first()),
                        from.getValue() * (1 - likely), Double::sum);
            }
            states = next;
        }
        Map<List<Diagram>, Double> after = new LinkedHashMap<>();
        states.forEach((to, likely) -> after.merge(to.state(), likely, Double::sum));
        return after;
    }

    /** What is claimed of an unknown list where that is much: none of it, all of it, or one thing alone. */
    private Map<List<Diagram>, Double> afterFew(List<Diagram> state, int[] facts) {
        coarse = true;
        Map<List<Diagram>, Double> after = new LinkedHashMap<>();
        for (int alone = -2; alone < facts.length; alone++) {
            List<Diagram> to = state;
            for (int i = 0; i < facts.length; i++) {
                to = given(to, facts[i], alone == -1 || alone == i ? 0 : 1);
            }
            after.merge(to, alone < 0 ? 1.0 / 3 : 1.0 / 3 / facts.length, Double::sum);
        }
        return after;
    }

    /** Whether not all ways in which facts can turn out were reckoned with. */
    boolean isCoarse() {
        return coarse;
    }

    private List<Diagram> given(List<Diagram> state, int fact, int way) {
        looked++;
        if (looked > most) {
            throw new TooLongException();
        }
        return state.stream().map(each -> diagrams.given(each, fact, way)).toList();
    }
}
