package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In which order to settle the parts of what is open. They have no facts in common, so that going through them by what
 * a chance of finding a breach costs spends the least of all orders that finish a part before the next; whether going
 * to and fro between parts spends less is not looked into. Immutable.
 *
 * <p>After each answer another plan is made. As long as the chances stay those that this one reckons with, that spends
 * no more on average than to keep to this one: to go on with its order is among the orders that the next plan chooses
 * from, and in a part that is gone through requirement by requirement no answer makes another requirement cost more on
 * average. Where kinds of values are taken to be equally likely they are so anew after each answer, and then it is an
 * estimate. In parts of more than twelve questions this is not known to be the cheapest way; tests hold what asking
 * spends there, over ways drawn by a seed, against what {@link #expected} tells.
 *
 * @param rank   the position of the outcome that is certain; -1 as long as none is
 * @param parts  what is to be settled, in that order
 */
record Plan(int rank, List<Part> parts) {

    private static final int MOST_LIKELY = 6;

    /** A plan that settles some parts. */
    static Plan of(List<Part> parts) {
        List<Part> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingDouble(Part::rate).thenComparingDouble(Part::cost));
        return new Plan(-1, List.copyOf(ordered));
    }

    /** That nothing is to be asked. */
    static Plan settled(int rank) {
        return new Plan(rank, List.of());
    }

    boolean isSettled() {
        return rank >= 0;
    }

    /** The first JSON Pointers to ask, as long as the likeliest is answered and nothing is breached. */
    List<String> likely() {
        Set<String> likely = new LinkedHashSet<>();
        parts.forEach(part -> likely.addAll(part.likely()));
        return likely.stream().limit(MOST_LIKELY).toList();
    }

    /** What the plan spends on average, and how many questions it asks; at most where a part is not exact. */
    Expected expected() {
        double cost = 0;
        double questions = 0;
        double clear = 1;
        for (Part part : parts) {
            cost += clear * part.cost();
            questions += clear * part.questions();
            clear *= 1 - part.breach();
        }
        boolean exact = parts.size() <= 1 && parts.stream().allMatch(Part::exact);
        return new Expected(cost, questions, exact ? cost : Math.min(cost, atLeast()), exact);
    }

    /**
     * What any way of asking spends on average: each part has to be settled where no other is breached, and a breach
     * has to be found where there is one.
     */
    private double atLeast() {
        double clear = 1;
        double clearAtMost = 1;
        double grade = Double.POSITIVE_INFINITY;
        for (Part part : parts) {
            clear *= 1 - part.breachAtMost();
            clearAtMost *= 1 - part.breach();
            grade = Math.min(grade, part.grade());
        }
        double settling = 0;
        for (Part part : parts) {
            double others = part.breachAtMost() < 1 ? clear / (1 - part.breachAtMost()) : othersClear(part);
            settling += part.atLeast() * others;
        }
        double finding = clearAtMost < 1 ? grade * (1 - clearAtMost) : 0;
        return Math.max(settling, finding);
    }

    private double othersClear(Part part) {
        return parts.stream().filter(each -> each != part).mapToDouble(each -> 1 - each.breachAtMost())
                .reduce(1, (one, other) -> one * other);
    }
}
