package org.gascheck.counsel.remedy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.Budget;
import org.gascheck.counsel.changes.Change;
import org.gascheck.counsel.changes.ChangeSearch;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Goal;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.changes.Move;
import org.gascheck.counsel.changes.ValueChoices;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;

/**
 * Searches a remedy: for each breach by itself first, then for those together whose acts meet, one group after the
 * other. Used by one thread.
 */
final class RemedySearch {

    /** How often facts are judged for one breach, and for a group of them for each of these. */
    private static final int MOST_JUDGED = 2_000;
    /** How many values may be judged in all. */
    private static final long MOST_VALUES = 400_000_000;
    private static final int FEWEST_JUDGED = 60;

    private final ComplianceChecker checker;
    private final Submission submission;
    private final Acts acts;
    private final FactTree tree;
    private final Judged judged;
    private final Map<FindingId, Outcome> outcomes;
    private final ValueChoices choices;
    private final Map<FindingId, Residue.Why> residue = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Set<FindingId> done = new HashSet<>();
    private double cost;
    private boolean cheapest = true;
    private FactTree mended;
    private Slices slices;
    private long valuesLeft = MOST_VALUES;

    RemedySearch(ComplianceChecker checker, Submission submission, Acts acts) {
        this.checker = checker;
        this.submission = submission;
        this.acts = acts;
        ComplianceReport report = checker.check(submission);
        this.tree = FactTree.of(submission);
        this.judged = Objects.requireNonNull(Judged.by(checker, tree), "the facts can be read again");
        this.outcomes = Unbreached.outcomes(judged);
        this.choices = new ValueChoices(report.assessedOn(), true, acts.preferred());
        this.mended = tree;
    }

    Remedy remedy() {
        Set<FindingId> breached = new LinkedHashSet<>();
        outcomes.forEach((id, outcome) -> {
            if (outcome == Outcome.BREACHED) {
                breached.add(id);
            }
        });
        slices = new Slices(checker, judged);
        search(breached);
        Judged after = Judged.by(checker, mended);
        if (after == null || !isAsTold(after)) {
            // Something far away matters after all.
            slices = Slices.none(checker, judged);
            search(breached);
            after = Objects.requireNonNull(Judged.by(checker, mended), "the facts were judged before");
        }
        return told(after);
    }

    private void search(Set<FindingId> breached) {
        residue.clear();
        steps.clear();
        done.clear();
        cost = 0;
        cheapest = true;
        mended = tree;
        for (Set<FindingId> group : groups(breached)) {
            mend(group);
        }
    }

    /** Whether nothing is breached but what was before and is told to stay so. */
    private boolean isAsTold(Judged after) {
        return after.findings().entrySet().stream().noneMatch(each -> each.getValue().strength() == Strength.MANDATORY
                && each.getValue().outcome() == Outcome.BREACHED && !residue.containsKey(each.getKey()));
    }

    private Remedy told(Judged after) {
        List<Residue> left = new ArrayList<>();
        residue.forEach((id, why) -> {
            FindingEntry entry = after.findings().get(id);
            if (entry != null && entry.outcome() == Outcome.BREACHED) {
                left.add(new Residue(judged.findings().get(id).finding(), why));
            }
        });
        return new Remedy(judged.report(), after.report(), steps, cost, cheapest, left,
                mandatory(after, Set.of(Outcome.UNDETERMINED, Outcome.NEEDS_REVIEW)),
                mandatory(after, Set.of(Outcome.NOT_YET_DUE)));
    }

    private static List<Finding> mandatory(Judged of, Set<Outcome> outcomes) {
        return of.findings().values().stream()
                .filter(each -> each.strength() == Strength.MANDATORY && outcomes.contains(each.outcome()))
                .map(FindingEntry::finding)
                .toList();
    }

    private Budget budget(int findings, int values) {
        long most = Math.min((long) MOST_JUDGED * findings, Math.max(FEWEST_JUDGED, valuesLeft / values));
        return new Budget((int) most);
    }

    private void spend(Budget budget, int values) {
        valuesLeft = Math.max(0, valuesLeft - (long) budget.taken() * values);
    }

    /** The breaches that can be mended, those together whose acts are on the same places. */
    private List<Set<FindingId>> groups(Set<FindingId> breached) {
        List<Set<FindingId>> groups = new ArrayList<>();
        List<Set<String>> placesOf = new ArrayList<>();
        for (FindingId id : breached) {
            Judged slice = slices.of(Set.of(id), tree, Set.of());
            ActMoves moves = new ActMoves(acts, slice.tree());
            ChangeSearch search = new ChangeSearch(
                    checker, slice.tree(), Unbreached.of(outcomes, Set.of(id), slice), moves, choices);
            Budget budget = budget(1, slice.values());
            boolean isMended = !search.cheapest(budget, 1).isEmpty();
            spend(budget, slice.values());
            if (!isMended) {
                residue.put(id, budget.isOver() ? Residue.Why.NOT_FOUND
                        : search.tried().isEmpty() ? Residue.Why.NO_ACT
                        : search.wasThorough() ? Residue.Why.CONFLICT : Residue.Why.NOT_FOUND);
                continue;
            }
            Set<FindingId> group = new LinkedHashSet<>(Set.of(id));
            Set<String> places = new LinkedHashSet<>();
            search.tried().forEach(move -> {
                places.addAll(move.frees());
                places.add(move.list() == null ? moves.place(move) : move.list());
            });
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (placesOf.get(i).stream().anyMatch(places::contains)) {
                    group.addAll(groups.remove(i));
                    places.addAll(placesOf.remove(i));
                }
            }
            groups.add(group);
            placesOf.add(places);
        }
        return groups;
    }

    private void mend(Set<FindingId> group) {
        Set<FindingId> targets = new LinkedHashSet<>(group);
        while (!targets.isEmpty()) {
            Judged slice = slices.of(targets, mended, done);
            ActMoves moves = new ActMoves(acts, slice.tree());
            Unbreached goal = Unbreached.of(outcomes, targets, slice);
            Budget budget = budget(targets.size(), slice.values());
            ChangeSearch search = new ChangeSearch(checker, slice.tree(), goal, moves, choices)
                    .naming("new-" + (steps.size() + 1) + '-').furnishing(goal::openOnNew);
            List<ChangeSearch.Found> found = search.cheapest(budget, 1);
            spend(budget, slice.values());
            if (!found.isEmpty()) {
                take(found.get(0), slice.tree(), targets, moves);
                done.addAll(targets);
                return;
            }
            // The last of them is left, and the others are tried again without it.
            FindingId last = List.copyOf(targets).get(targets.size() - 1);
            targets.remove(last);
            residue.put(last, budget.isOver() || !search.wasThorough() ? Residue.Why.NOT_FOUND : Residue.Why.CONFLICT);
            cheapest = false;
        }
    }

    private void take(ChangeSearch.Found found, FactTree before, Set<FindingId> targets, ActMoves moves) {
        Map<Move, List<Change>> changes = new LinkedHashMap<>(Change.of(found, before));
        Judged all = Objects.requireNonNull(Judged.by(checker, found.facts()), "the facts were judged before");
        for (Move move : found.attempt().moves()) {
            Judged without = Judged.by(checker, Change.apply(changes, Set.of(move), before));
            if (without != null && unmended(targets, without, all).isEmpty()
                    && Unbreached.of(outcomes, targets, without).of(without).nearness() != Goal.Nearness.LOST) {
                // The others do without it, by the values that were found: some that were tried for less did not do.
                changes.remove(move);
                cheapest = false;
            }
        }
        for (Move move : changes.keySet()) {
            Act act = moves.act(move);
            Judged without = Judged.by(checker, Change.apply(changes, Set.of(move), before));
            List<Finding> mends = unmended(targets, without, all).stream()
                    .map(id -> judged.findings().get(id).finding()).toList();
            steps.add(new Step(act, moves.place(move), changes.get(move), mends, breachedBesides(without, all)));
            cost += move.cost();
        }
        cheapest &= found.proven();
        mended = Change.apply(changes, Set.of(), mended);
    }

    /** What is breached by facts, and neither as it is nor by all changes. */
    private List<Finding> breachedBesides(Judged now, Judged all) {
        return now == null ? List.of() : now.findings().entrySet().stream()
                .filter(each -> each.getValue().strength() == Strength.MANDATORY
                        && each.getValue().outcome() == Outcome.BREACHED
                        && outcomes.get(each.getKey()) != Outcome.BREACHED
                        && outcome(each.getKey(), all) != Outcome.BREACHED)
                .map(each -> each.getValue().finding())
                .toList();
    }

    /** Those that are not mended by facts as they are by all changes; all where these cannot be so together. */
    private static List<FindingId> unmended(Set<FindingId> targets, Judged now, Judged all) {
        return targets.stream().filter(id -> now == null || outcome(id, now).compareTo(outcome(id, all)) < 0
                && outcome(id, now).compareTo(Outcome.NOT_YET_DUE) < 0).toList();
    }

    /** The outcome of a finding; what is no longer there does not apply. */
    private static Outcome outcome(FindingId id, Judged of) {
        FindingEntry entry = of.findings().get(id);
        return entry == null ? Outcome.NOT_APPLICABLE : entry.outcome();
    }
}
