package org.gascheck.impact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;

/**
 * Tells what is found otherwise of submissions by another basis, and which single difference between the two has it so.
 * Making one takes a while where rules have to be compiled. Immutable, and safe for use by many threads.
 *
 * <p>A requirement that does not apply comes to the same as one that is not there: neither asks anything of anybody.
 */
public final class Impact {

    private final Basis old;
    private final Basis changed;
    private final List<Change> changes;
    private final Set<String> wordsOnly;
    /** By requirement of either basis the changes that could turn what it comes to; those of no others. */
    private final Map<String, Set<Change>> turnedBy;
    private final Judge before;
    private final Judge after;
    private final Variants variants;

    private Impact(Impact of, Judge before) {
        this.old = of.old;
        this.changed = of.changed;
        this.changes = of.changes;
        this.wordsOnly = of.wordsOnly;
        this.turnedBy = of.turnedBy;
        this.before = before;
        this.after = of.after;
        this.variants = of.variants;
    }

    private Impact(Basis old, Basis changed) {
        this.old = Objects.requireNonNull(old, "the old basis is null");
        this.changed = Objects.requireNonNull(changed, "the new basis is null");
        PackText oldText = new PackText(old.pack());
        PackText newText = oldText.or(changed.pack());
        this.changes = Changes.between(old, changed, oldText, newText);
        this.wordsOnly = Changes.ofWordsOnly(old.pack(), changed.pack());
        this.turnedBy = turnedBy(changes, oldText, newText);
        this.before = Judge.of(old, oldText, old.pack().requirements().keySet());
        this.after = Judge.of(changed, newText, turnedBy.keySet());
        this.variants = new Variants(new Reversal(old, changed, oldText, newText), turnedBy);
    }

    /**
     * That between two bases.
     *
     * @throws IllegalArgumentException if the rules of one cannot be used; an {@code InvalidPackException} tells what
     *                                  is wrong with them
     */
    public static Impact between(Basis old, Basis changed) {
        return new Impact(old, changed);
    }

    /** This one, but it refuses submissions that declare or were given assumptions. */
    public Impact refusingAssumptions() {
        return new Impact(this, before.refusingAssumptions());
    }

    private static Map<String, Set<Change>> turnedBy(List<Change> changes, PackText oldText, PackText newText) {
        Set<String> ids = new LinkedHashSet<>(newText.pack().requirements().keySet());
        ids.addAll(oldText.pack().requirements().keySet());
        Map<String, Set<Change>> turnedBy = new LinkedHashMap<>();
        for (String id : ids) {
            Set<String> restsOn = new LinkedHashSet<>(newText.restsOn(id));
            restsOn.addAll(oldText.restsOn(id));
            Set<Change> turning = new LinkedHashSet<>();
            for (Change each : changes) {
                boolean all = each.kind() == Change.Kind.DAY || each.kind() == Change.Kind.ISSUED;
                if (all || restsOn.contains(each.id())) {
                    turning.add(each);
                }
            }
            if (!turning.isEmpty()) {
                turnedBy.put(id, turning);
            }
        }
        return turnedBy;
    }

    /** The old basis. */
    public Basis old() {
        return old;
    }

    /** The new basis. */
    public Basis changed() {
        return changed;
    }

    /** All single differences that can turn outcomes or verdicts. */
    public List<Change> changes() {
        return changes;
    }

    /** What differs in words only: the ids of requirements, and the names of parts of the pack. */
    public Set<String> wordsOnly() {
        return wordsOnly;
    }

    /**
     * What is found otherwise of a submission.
     *
     * @throws InvalidSubmissionException if one of the bases cannot judge it
     */
    public SubmissionImpact on(Submission submission) {
        return new Comparison(this, submission).impact();
    }

    Judge before() {
        return before;
    }

    Judge after() {
        return after;
    }

    Variants variants() {
        return variants;
    }

    Set<Change> turning(String requirement) {
        return turnedBy.getOrDefault(requirement, Set.of());
    }
}
