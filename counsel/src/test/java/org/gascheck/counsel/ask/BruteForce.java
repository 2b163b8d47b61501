package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What asking costs by the best of all decision trees, found by going through them over a table of all answers. */
final class BruteForce {

    private static final int OPEN = -1;

    private final double[] costs;
    private final List<double[]> chances;
    private final Map<List<Integer>, Integer> ranks;
    private final Map<List<Integer>, Double> known = new HashMap<>();

    /**
     * Over a table.
     *
     * @param chances of each fact how likely each of its values is
     * @param ranks   what all facts together come to, by the numbers of their values
     */
    BruteForce(double[] costs, List<double[]> chances, Map<List<Integer>, Integer> ranks) {
        this.costs = costs;
        this.chances = chances;
        this.ranks = ranks;
    }

    /** All ways to choose a value of each fact. */
    static List<List<Integer>> rows(List<? extends List<?>> values) {
        List<List<Integer>> rows = List.of(List.of());
        for (List<?> ofFact : values) {
            List<List<Integer>> more = new ArrayList<>();
            for (List<Integer> row : rows) {
                for (int value = 0; value < ofFact.size(); value++) {
                    List<Integer> longer = new ArrayList<>(row);
                    longer.add(value);
                    more.add(longer);
                }
            }
            rows = more;
        }
        return rows;
    }

    List<Integer> nothingKnown() {
        Integer[] open = new Integer[costs.length];
        Arrays.fill(open, OPEN);
        return List.of(open);
    }

    /** Whether what is known decides. */
    boolean isCertain(List<Integer> known) {
        return ranks.entrySet().stream().filter(row -> agree(known, row.getKey())).map(Map.Entry::getValue).distinct()
                .count() == 1;
    }

    private static boolean agree(List<Integer> known, List<Integer> row) {
        for (int i = 0; i < row.size(); i++) {
            if (known.get(i) != OPEN && !known.get(i).equals(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What is known, and the value of one more fact. */
    static List<Integer> with(List<Integer> known, int fact, int value) {
        List<Integer> more = new ArrayList<>(known);
        more.set(fact, value);
        return more;
    }

    /** Whether two ways of filling in differ in that fact alone and in what they come to. */
    boolean matters(List<Integer> known, int fact) {
        for (Map.Entry<List<Integer>, Integer> row : ranks.entrySet()) {
            if (agree(known, row.getKey())) {
                for (int value = 0; value < chances.get(fact).length; value++) {
                    if (!ranks.get(with(row.getKey(), fact, value)).equals(row.getValue())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    double cost(List<Integer> state) {
        Double made = known.get(state);
        if (made == null) {
            made = isCertain(state) ? 0 : Double.POSITIVE_INFINITY;
            for (int fact = 0; fact < costs.length && made > 0; fact++) {
                if (state.get(fact) == OPEN) {
                    double cost = costs[fact];
                    for (int value = 0; value < chances.get(fact).length; value++) {
                        cost += chances.get(fact)[value] * cost(with(state, fact, value));
                    }
                    made = Math.min(made, cost);
                }
            }
            known.put(state, made);
        }
        return made;
    }
}
