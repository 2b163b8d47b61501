package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gascheck.ComplianceChecker;
import org.gascheck.report.FindingEntry;
import org.gascheck.truth.OpenFact;

/**
 * Tells the facts that moves have left open so that they come to a goal: as they were before wherever that will do,
 * else by trying one value of each kind. Used by one thread.
 */
final class Completion {

    /** How often facts are judged to tell what one set of moves leaves open. */
    private static final int MOST_TRIES = 120;
    /** The fields of an observation. */
    private static final String FOUND = "/found";
    private static final String OBSERVED_ON = "/observedOn";

    private final ComplianceChecker checker;
    private final FactTree before;
    private final Goal goal;
    private final ValueChoices choices;
    private final Budget budget;
    private final List<Conflict> conflicts = new ArrayList<>();
    private int triesLeft;
    private boolean lenient;

    /** Findings that cannot come to the goal where the open facts were told so far, each by itself. */
    record Conflict(List<FindingEntry> findings, Opened opened) {
    }

    Completion(ComplianceChecker checker, FactTree before, Goal goal, ValueChoices choices, Budget budget) {
        this.checker = checker;
        this.before = before;
        this.goal = goal;
        this.choices = choices;
        this.budget = budget;
    }

    /**
     * How facts stand to the goal; null where they cannot be so together, or there is no time to judge them. Where the
     * goal allows it, what hangs only on facts that are not free may stay open.
     */
    Goal.Standing standing(Opened opened) {
        Judged judged = budget.take() ? Judged.by(checker, opened.tree()) : null;
        if (judged == null) {
            return null;
        }
        Goal.Standing standing = goal.of(judged);
        if (!lenient || standing.nearness() != Goal.Nearness.OPEN) {
            return standing;
        }
        List<FindingEntry> left =
                standing.inTheWay().stream().filter(each -> hangsOnFree(each, opened)).toList();
        return new Goal.Standing(left.isEmpty() ? Goal.Nearness.REACHED : Goal.Nearness.OPEN, left);
    }

    private boolean hangsOnFree(FindingEntry finding, Opened opened) {
        return finding.open().stream().anyMatch(each -> isToBeTold(opened.tree().inTree(each), finding, opened));
    }

    /** Whether a fact is free and, where not all can be settled, not one of a record that is yet to be chosen. */
    private boolean isToBeTold(String pointer, FindingEntry finding, Opened opened) {
        return opened.isFree(pointer) && (!lenient || !opened.isChosenLater(pointer) || goal.mustSettle(new FindingId(
                finding.instrument(), finding.requirement(), opened.tree().inTree(finding.subject().pointer()))));
    }

    /**
     * The facts that come to the goal; null where none were found. Only where all else fails may what nobody changes
     * stay open.
     */
    Opened of(Opened opened) {
        lenient = false;
        Opened found = completed(opened);
        if (found == null && goal.mayStayOpen()) {
            lenient = true;
            found = completed(opened);
        }
        return found;
    }

    private Opened completed(Opened opened) {
        List<String> forgotten = opened.forgotten(before);
        List<String> backwards = new ArrayList<>(forgotten);
        Collections.reverse(backwards);
        Opened restored = restored(opened, forgotten, Goal.Nearness.OPEN);
        Opened found = begin(restored);
        if (found == null && restored != opened) {
            found = begin(restored(opened, backwards, Goal.Nearness.OPEN));
        }
        if (found == null && restored != opened) {
            found = begin(opened);
        }
        return found == null ? null
                : toldAgain(dated(restored(withoutNeedless(found), forgotten, Goal.Nearness.REACHED)));
    }

    /**
     * With one of the facts told by which the goal is reached, though it could not be as long as that was open: what is
     * told can leave to a person what would be decided, or wait for other facts, if nobody told it. Null where there is
     * none, or somebody is to act.
     */
    Opened toldOtherwise(Opened opened) {
        for (String each : choices.fromToday() ? List.<String>of() : opened.forgotten(before)) {
            Opened told = choices.isPlainValue(opened.tree(), each)
                    ? toldAgain(opened, each, choices.instead(opened.tree(), each)) : null;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** With what was told of what goes on told again; null where that comes to the goal in no way. */
    private Opened toldAgain(Opened found) {
        Opened again = found;
        for (String each : found.forgotten(before)) {
            if (again != null && again.isKept(each) && choices.isOneOfFew(again.tree(), each)) {
                again = toldAgain(again, each, choices.of(again.tree(), each, null));
            }
        }
        return again;
    }

    private Opened toldAgain(Opened found, String pointer, List<Object> values) {
        for (Object value : values) {
            Opened told = found.with(found.tree().telling(pointer, value));
            Goal.Standing standing = standing(told);
            if (standing != null && standing.nearness() == Goal.Nearness.REACHED) {
                return told;
            }
            if (standing != null) {
                conflicts.add(new Conflict(standing.inTheWay(), told));
            }
        }
        return null;
    }

    /** What is otherwise found than before was looked at again. */
    private Opened dated(Opened found) {
        Opened dated = found;
        for (String each : found.free()) {
            String day = each + OBSERVED_ON;
            if (choices.fromToday() && before.at(day) != null
                    && !Objects.equals(before.at(each + FOUND), found.tree().at(each + FOUND))) {
                Opened again = dated.with(dated.tree().telling(day, choices.today().toString()));
                Goal.Standing standing = standing(again);
                dated = standing != null && standing.nearness() == Goal.Nearness.REACHED ? again : dated;
            }
        }
        return dated;
    }

    /** Without what was told and was not told before, as far as the goal is reached all the same. */
    private Opened withoutNeedless(Opened found) {
        Opened left = found;
        for (String each : found.told()) {
            if (before.at(each) == null && !found.added().containsKey(each)) {
                Opened less = left.with(left.tree().forgetting(each));
                Goal.Standing standing = standing(less);
                left = standing != null && standing.nearness() == Goal.Nearness.REACHED ? less : left;
            }
        }
        return left;
    }

    /** How the last try to tell open facts failed, in each way of telling them. */
    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Whether the last try went through all ways. */
    boolean wasThorough() {
        return triesLeft > 0;
    }

    private Opened begin(Opened opened) {
        conflicts.clear();
        triesLeft = MOST_TRIES;
        return told(opened);
    }

    /** As many facts told as before as keep the goal at least as near. */
    private Opened restored(Opened opened, List<String> facts, Goal.Nearness atLeast) {
        FactTree tree = opened.tree();
        List<String> changed = facts.stream().filter(each -> !before.at(each).equals(tree.at(each))).toList();
        if (changed.isEmpty()) {
            return opened;
        }
        FactTree all = tree;
        for (String each : changed) {
            all = all.telling(each, before.at(each));
        }
        Goal.Standing standing = standing(opened.with(all));
        if (standing != null && standing.nearness().compareTo(atLeast) <= 0) {
            return opened.with(all);
        }
        if (changed.size() == 1) {
            return opened;
        }
        int half = changed.size() / 2;
        return restored(restored(opened, changed.subList(0, half), atLeast), changed.subList(half, changed.size()),
                atLeast);
    }

    private Opened told(Opened opened) {
        triesLeft--;
        Goal.Standing standing = standing(opened);
        if (standing == null) {
            return null;
        }
        if (standing.nearness() == Goal.Nearness.REACHED) {
            return opened;
        }
        Choice choice = standing.nearness() == Goal.Nearness.LOST ? null : choice(standing.inTheWay(), opened, false);
        if (choice == null) {
            conflicts.add(new Conflict(standing.inTheWay(), opened));
            return null;
        }
        for (Opened told : choice.of(opened)) {
            Opened found = triesLeft > 0 && !budget.isOver() ? told(told) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Choice choice(List<FindingEntry> open, Opened opened, boolean onlyValues) {
        FactTree tree = opened.tree();
        for (FindingEntry finding : open) {
            for (OpenFact fact : finding.open()) {
                boolean isBehind = fact.place().isBehindReference();
                String pointer = tree.inTree(fact);
                if (isToBeTold(pointer, finding, opened) && tree.at(pointer) == null
                        && (!onlyValues || choices.isPlainValue(tree, pointer))) {
                    List<Object> values = choices.of(tree, pointer, isBehind ? null : fact);
                    boolean orNewRecord = choices.isNewRecordPossible(tree, pointer);
                    if (!values.isEmpty() || orNewRecord) {
                        return new Choice(pointer, values, orNewRecord);
                    }
                }
            }
        }
        return null;
    }

    /** The facts with what findings still ask of free places told as well, where that keeps the goal. */
    Opened furnished(Opened reached, Function<Judged, List<FindingEntry>> asking) {
        Opened furnished = reached;
        for (Opened more = reached; more != null;) {
            furnished = more;
            Judged judged = budget.take() ? Judged.by(checker, furnished.tree()) : null;
            List<FindingEntry> open = judged == null ? List.of() : asking.apply(judged);
            more = null;
            for (int i = 0; i < open.size() && more == null; i++) {
                more = furnished(furnished, open.get(i), open.size(), asking);
            }
        }
        return furnished;
    }

    private Opened furnished(
            Opened opened, FindingEntry open, int before, Function<Judged, List<FindingEntry>> asking) {
        Choice choice = choice(List.of(open), opened, true);
        for (Opened told : choice == null ? List.<Opened>of() : choice.of(opened)) {
            Goal.Standing standing = standing(told);
            if (standing != null && standing.nearness() == Goal.Nearness.REACHED
                    && asking.apply(Judged.by(checker, told.tree())).size() <= before) {
                return told;
            }
        }
        return null;
    }
}
