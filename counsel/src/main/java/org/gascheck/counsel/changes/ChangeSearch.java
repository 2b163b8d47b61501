package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gascheck.ComplianceChecker;
import org.gascheck.report.FindingEntry;

/**
 * Finds the cheapest moves by which facts come to a goal. What a set of moves can change is left open, and judged: a
 * finding that stands in the way all the same does so on the facts of its evidence, so that every set that comes to the
 * goal has a move on one of these besides. Where each finding by itself leaves the goal open, values are tried; each
 * way of telling them that fails does so on some finding in the same manner. The cheapest sets are tried first, so the
 * first that comes to the goal is one of the cheapest. Used by one thread.
 */
public final class ChangeSearch {

    private static final int MOST_COMPARED = 5;

    private final ComplianceChecker checker;
    private final FactTree before;
    private final BiFunction<FindingEntry, Attempt, List<Move>> moves;
    private final Goal goal;
    private final ValueChoices choices;
    private final Set<Move> tried = new LinkedHashSet<>();
    private String ids = "new-";
    private boolean proven = true;
    private Function<Judged, List<FindingEntry>> furnishing;

    /** The moves that were made so far, in their order, and the facts with all that they can change left open. */
    public record Attempt(List<Move> moves, double cost, Opened opened) {

        /** Keeps a copy of the list. */
        public Attempt {
            moves = List.copyOf(moves);
        }

        /** Whether a move of a key is among them. */
        public boolean has(String key) {
            return moves.stream().anyMatch(move -> move.key().equals(key));
        }
    }

    /**
     * What was found.
     *
     * @param facts  the facts, which come to the goal
     * @param proven whether nothing cheaper comes to it; else there was no time to try all
     */
    public record Found(Attempt attempt, FactTree facts, boolean proven) {
    }

    /**
     * A search among some moves.
     *
     * @param moves the moves that change what a finding rests on, besides those of an attempt
     */
    public ChangeSearch(ComplianceChecker checker, FactTree before, Goal goal,
            BiFunction<FindingEntry, Attempt, List<Move>> moves, ValueChoices choices) {
        this.checker = checker;
        this.before = before;
        this.goal = goal;
        this.moves = moves;
        this.choices = choices;
    }

    /** This search, which also tells what findings still ask of what was changed or added. */
    public ChangeSearch furnishing(Function<Judged, List<FindingEntry>> asking) {
        this.furnishing = asking;
        return this;
    }

    /** This search, whose new records have ids that begin so. */
    public ChangeSearch naming(String beginning) {
        this.ids = beginning;
        return this;
    }

    /** Whether all was tried that is cheaper than what was found, or all there is. */
    public boolean wasThorough() {
        return proven;
    }

    /** All moves that were tried. */
    public Set<Move> tried() {
        return Collections.unmodifiableSet(tried);
    }

    /** The cheapest that come to the goal, at most so many of them and all of as few moves; empty where none do. */
    public List<Found> cheapest(Budget budget, int most) {
        Completion completion = new Completion(checker, before, goal, choices, budget);
        PriorityQueue<Attempt> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Attempt::cost).thenComparingInt(each -> each.moves().size()));
        Set<Set<String>> known = new HashSet<>();
        queue.add(new Attempt(List.of(), 0, Opened.by(List.of(), before, ids)));
        List<Found> found = new ArrayList<>();
        proven = true;
        while (!queue.isEmpty() && !budget.isOver() && found.size() < most) {
            Attempt attempt = queue.remove();
            if (!found.isEmpty() && attempt.moves().size() > found.get(0).attempt().moves().size()) {
                break;
            }
            Goal.Standing standing = completion.standing(attempt.opened());
            if (standing == null) {
                continue;
            }
            Opened reached = standing.nearness() == Goal.Nearness.LOST ? null : completion.of(attempt.opened());
            reached = reached == null ? completion.toldOtherwise(attempt.opened()) : reached;
            if (reached != null && takesMoreThanOne(found, attempt)) {
                continue;
            }
            if (reached != null) {
                Opened whole = furnishing == null ? reached : completion.furnished(reached, furnishing);
                Attempt made = new Attempt(attempt.moves(), attempt.cost(), whole);
                found.add(new Found(made, whole.tree(), proven && !budget.isOver()));
            } else if (!budget.isOver()) {
                proven &= standing.nearness() == Goal.Nearness.LOST || completion.wasThorough();
                List<Completion.Conflict> conflicts = standing.nearness() == Goal.Nearness.LOST
                        ? List.of(new Completion.Conflict(standing.inTheWay(), attempt.opened()))
                        : completion.conflicts();
                for (Completion.Conflict each : conflicts) {
                    expand(new Attempt(attempt.moves(), attempt.cost(), each.opened()), each.findings(), known, queue);
                }
            }
        }
        return found;
    }

    /** Whether it is one of some that were found but for a record taken away in which another is that had to go. */
    private static boolean takesMoreThanOne(List<Found> found, Attempt attempt) {
        return found.stream().map(each -> each.attempt().moves()).anyMatch(less ->
                less.size() == attempt.moves().size() && attempt.moves().stream().allMatch(move ->
                        less.stream().anyMatch(each -> each.key().equals(move.key())
                                || each.removes() != null && move.removes() != null
                                && each.removes().startsWith(move.removes() + '/'))));
    }

    /** Tries the moves that bring back the one of some findings for which there are the fewest. */
    private void expand(
            Attempt attempt, List<FindingEntry> lost, Set<Set<String>> known, PriorityQueue<Attempt> queue) {
        List<Move> fewest = null;
        for (FindingEntry finding : lost.subList(0, Math.min(MOST_COMPARED, lost.size()))) {
            List<Move> some = moves.apply(finding, attempt);
            fewest = fewest == null || some.size() < fewest.size() ? some : fewest;
        }
        for (Move move : fewest == null ? List.<Move>of() : fewest) {
            tried.add(move);
            Set<String> keys = new TreeSet<>();
            attempt.moves().forEach(each -> keys.add(each.key()));
            if (keys.add(move.key()) && known.add(keys)) {
                List<Move> more = new ArrayList<>(attempt.moves());
                more.add(move);
                queue.add(new Attempt(more, attempt.cost() + move.cost(), Opened.by(more, before, ids)));
            }
        }
    }
}
