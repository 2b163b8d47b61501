package org.gascheck.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.law.Outcome;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Suppositions;
import org.gascheck.truth.Truth;
import org.gascheck.truth.TruthsOnly;

/**
 * What a judgement comes to, exactly: undetermined only if the unknown facts can turn out in ways that differ in their
 * outcome, and then with the facts that can still turn it.
 */
final class Resolution {

    /** What a combination of ways comes to, and the facts that leave it open. */
    private record Branch(Outcome outcome, Set<String> open) {
    }

    private Resolution() {
    }

    /** The outcome. */
    static Outcome outcome(Judgement judgement, boolean overdue) {
        Outcome outcome = TruthsOnly.in(() -> judgement.outcome(overdue, Map.of()));
        // Only where several claims are about one fact can ways differ from what Kleene's logic says.
        if (outcome != Outcome.UNDETERMINED || TruthsOnly.in(judgement::testable) < 2) {
            return outcome;
        }
        Suppositions suppositions = Suppositions.on(judgement.claims());
        return suppositions.facts().isEmpty() ? outcome : agreed(branches(judgement, overdue, suppositions));
    }

    /** The unknown facts that can still turn the outcome of an undetermined judgement. */
    static List<String> missing(Judgement judgement, boolean overdue) {
        Suppositions some = Suppositions.on(judgement.claims());
        Suppositions each = some.facts().isEmpty() ? null : Suppositions.onEach(judgement.claims());
        Suppositions suppositions = each == null ? some : each;
        List<Branch> branches = branches(judgement, overdue, suppositions);
        Set<String> missing = new HashSet<>();
        branches.forEach(branch -> missing.addAll(branch.open()));
        int step = 1;
        for (int fact = 0; fact < suppositions.facts().size(); fact++) {
            int ways = suppositions.waysOf(fact);
            if (turns(branches, step, ways)) {
                missing.add(suppositions.facts().get(fact).pointer());
            }
            step *= ways;
        }
        Set<String> ordered = new LinkedHashSet<>();
        judgement.claims().forEach(claim -> claim.openClaims(Map.of(), open -> ordered.add(open.basis().pointer())));
        ordered.retainAll(missing);
        return List.copyOf(ordered);
    }

    private static List<Branch> branches(Judgement judgement, boolean overdue, Suppositions suppositions) {
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < suppositions.count(); i++) {
            branches.add(branch(judgement, overdue, suppositions.combination(i)));
        }
        return branches;
    }

    private static Branch branch(Judgement judgement, boolean overdue, Map<Claim, Truth> supposed) {
        Outcome outcome = judgement.outcome(overdue, supposed);
        Set<String> open = new LinkedHashSet<>();
        if (outcome == Outcome.UNDETERMINED) {
            for (Claim claim : judgement.claimsThatMatter(supposed)) {
                claim.openClaims(supposed, each -> open.add(each.basis().pointer()));
            }
        }
        // Whether something is met or does not apply makes no difference to anybody who has to act.
        return new Branch(outcome == Outcome.NOT_APPLICABLE ? Outcome.SATISFIED : outcome, open);
    }

    private static Outcome agreed(List<Branch> branches) {
        Outcome first = branches.get(0).outcome();
        return branches.stream().allMatch(branch -> branch.outcome() == first) ? first : Outcome.UNDETERMINED;
    }

    /**
     * Whether branches that differ in one fact only, whose ways stand {@code step} apart, come to something else. Branches
     * that are both open may do so; what may matter is asked for.
     */
    private static boolean turns(List<Branch> branches, int step, int ways) {
        for (int i = 0; i < branches.size(); i++) {
            int way = i / step % ways;
            if (way > 0) {
                Branch one = branches.get(i - way * step);
                if (one.outcome() != branches.get(i).outcome() || one.outcome() == Outcome.UNDETERMINED) {
                    return true;
                }
            }
        }
        return false;
    }
}
