package org.gascheck.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gascheck.law.Outcome;

/** Tries an opinion on what is unknown in each case. */
final class CaseTrial {

    /** So many cases are tried before a question is given up. */
    private static final int MOST_CASES = 2_000;

    private CaseTrial() {
    }

    /** The outcome if it is the same in each case; null if there are too many. */
    static Outcome inEachCase(Function<Tree, Opinion> asked, List<Choice> choices, Tree tree) {
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        int left = collect(asked, choices, tree, MOST_CASES, possible, CaseTrial::isOpen);
        if (isOpen(possible)) {
            return Outcome.UNDETERMINED;
        }
        if (left < 0) {
            return null;
        }
        return possible.contains(Outcome.SATISFIED) ? Outcome.SATISFIED : possible.iterator().next();
    }

    /** Every outcome that the cases come to, up to the three that are possible; null if there are too many cases. */
    static Set<Outcome> outcomes(Function<Tree, Opinion> asked, List<Choice> choices, Tree tree) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        int left = collect(asked, choices, tree, MOST_CASES, outcomes, found -> found.size() == 3);
        return left < 0 && outcomes.size() < 3 ? null : outcomes;
    }

    /** Whether the outcomes differ by more than that the requirement is met or does not even apply. */
    private static boolean isOpen(Set<Outcome> possible) {
        return possible.size() > 1 && !possible.equals(EnumSet.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE));
    }

    /**
     * Collects what is possible until that is enough or so many cases have been tried.
     *
     * @return how many cases are left, negative if there were too few
     */
    private static int collect(Function<Tree, Opinion> asked, List<Choice> choices, Tree assumed, int cases,
            Set<Outcome> possible, Predicate<Set<Outcome>> enough) {
        Opinion opinion = asked.apply(assumed);
        int next = 0;
        while (next < choices.size() && choices.get(next).isKnown(assumed)) {
            next++;
        }
        int left = cases - 1;
        if (opinion.outcome() != Outcome.UNDETERMINED || next == choices.size()) {
            possible.addAll(opinion.possible());
            return left;
        }
        Choice choice = choices.get(next);
        for (String value : choice.values()) {
            if (left >= 0 && !enough.test(possible)) {
                left = collect(asked, choices.subList(next + 1, choices.size()),
                        assumed.assuming(choice.of(), choice.field(), value), left, possible, enough);
            }
        }
        return left;
    }
}
