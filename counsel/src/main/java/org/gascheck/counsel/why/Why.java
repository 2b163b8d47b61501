package org.gascheck.counsel.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.Budget;
import org.gascheck.counsel.changes.Change;
import org.gascheck.counsel.changes.ChangeSearch;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.changes.LocatedFacts;
import org.gascheck.counsel.changes.ValueChoices;
import org.gascheck.facts.Located;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;

/**
 * Why a finding came out as it did: the fewest facts that suffice, and the nearest under which it would have come out
 * otherwise. Immutable.
 *
 * @param report    the report that it is of
 * @param finding   the finding
 * @param argument  the fewest facts on which it comes out so, whatever all others are; what was assumed stands beside
 * @param proof     what is known of fewer facts
 * @param otherwise the nearest facts under which it would come out otherwise, several where they are equally near;
 *                  empty where none were found
 * @param searched  whether all changes were tried that are nearer than those told; else there was no time
 */
public record Why(
        ComplianceReport report,
        Finding finding,
        List<Evidence> argument,
        Proof proof,
        List<Otherwise> otherwise,
        boolean searched) {

    private static final int MOST_OTHERWISE = 5;
    private static final int MOST_FACTS_JUDGED = 2_000_000;
    private static final int FEWEST_JUDGED = 50;
    private static final int MOST_JUDGED = 1_500;

    /** What is known of fewer facts than those of an argument. */
    public enum Proof {
        /** No fewer facts suffice. */
        SMALLEST,
        /** None of the facts can be left out; whether fewer others suffice was not tried to the end. */
        IRREDUCIBLE,
        /** Some of the facts may be left out: there were too many to try. */
        SHORTENED
    }

    /** An outcome, and the changes by which it would be that of the finding. */
    public record Otherwise(Outcome outcome, List<Change> changes) {

        /** Keeps a copy of the list. */
        public Otherwise {
            changes = List.copyOf(changes);
        }
    }

    /** Keeps copies of the lists. */
    public Why {
        argument = List.copyOf(argument);
        otherwise = List.copyOf(otherwise);
    }

    /**
     * Why a finding on a submission came out as it did.
     *
     * @param not  the outcome that it is compared with; null for any other that makes a difference to who has to act
     * @param cost how far the change of a fact is from others, from 0 to 1, where as many facts are changed
     * @throws InvalidSubmissionException if the checker refuses the submission
     * @throws IllegalArgumentException if there is no such finding, or it has the outcome that it is compared with
     */
    public static Why of(
            ComplianceChecker checker,
            Submission submission,
            FindingId id,
            Outcome not,
            ToDoubleFunction<String> cost) {
        FactTree tree = FactTree.of(submission);
        ComplianceReport report = checker.check(submission);
        Judged judged = Objects.requireNonNull(Judged.by(checker, tree), "the facts can be read again");
        FindingEntry entry = judged.findings().get(id);
        if (entry == null) {
            throw new IllegalArgumentException("there is no finding " + id);
        }
        if (entry.outcome() == not) {
            throw new IllegalArgumentException("the outcome of " + id + " is " + not + "; expected another one");
        }
        Map<String, Located> grounds = new LinkedHashMap<>();
        Map<String, Evidence> assumed = new LinkedHashMap<>();
        for (Located each : entry.grounds()) {
            if (each.isAssumed()) {
                assumed.put(each.pointer(), evidence(each));
            } else {
                grounds.put(each.pointer(), each);
            }
        }
        ArgumentSearch.Argument argument = new ArgumentSearch(checker, tree, id, entry.outcome())
                .of(List.copyOf(grounds.keySet()));
        List<Evidence> told = new ArrayList<>();
        Map<String, Located> located = LocatedFacts.of(submission);
        argument.facts().forEach(each -> told.add(evidence(located.get(each))));
        told.addAll(assumed.values());

        Set<Outcome> wanted = not == null ? Comparisons.others(entry.outcome()) : Set.of(not);
        NearMoves moves = new NearMoves(checker, tree, id, cost);
        ChangeSearch search = new ChangeSearch(
                checker, tree, Comparisons.goal(id, wanted), moves,
                new ValueChoices(report.assessedOn(), false, Map.of()));
        int judgings = Math.max(FEWEST_JUDGED, MOST_FACTS_JUDGED / (1 + tree.size()));
        Budget budget = new Budget(Math.min(MOST_JUDGED, judgings));
        List<ChangeSearch.Found> found = search.cheapest(budget, MOST_OTHERWISE);
        List<Otherwise> otherwise = found.stream().map(each -> Comparisons.told(checker, tree, id, each)).toList();
        boolean single = found.stream().anyMatch(each -> each.attempt().moves().size() == 1);
        return new Why(report, entry.finding(), told, argument.proof(), otherwise,
                found.stream().allMatch(ChangeSearch.Found::proven) && !(found.isEmpty() && budget.isOver())
                        && (single || moves.wereThorough()));
    }

    private static Evidence evidence(Located fact) {
        return new Evidence(fact.pointer(), fact.shown(), 0, fact.assumption());
    }
}
