package org.gascheck.report;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.gascheck.facts.Located;
import org.gascheck.law.Outcome;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;
import org.gascheck.truth.GatheredFacts;
import org.gascheck.truth.Independence;
import org.gascheck.truth.Truth;

/**
 * What a judgement comes to, exactly: undetermined only if the unknown facts can turn out in ways that differ in their
 * outcome, and left to a person where the outcome hangs on facts that only a person can find out.
 *
 * @param facts    where it is left to a person, the facts that a person has to find out; where it is undetermined, the
 *                 unknown facts that can still turn the outcome; null where Kleene's logic told the outcome and nobody
 *                 asked
 * @param askFirst the one of them of which one answer makes the requirement not applicable, whatever the others are;
 *                 else null
 */
record Resolution(Outcome outcome, Collection<Located> facts, Located askFirst) implements Kept {

    private static final int FEW = 50;
    private static final List<Resolution> BY_KLEENE =
            Stream.of(Outcome.values()).map(outcome -> new Resolution(outcome, null, null)).toList();

    private static Resolution decided(Outcome outcome) {
        return BY_KLEENE.get(outcome.ordinal());
    }

    /** The unknown facts that can still turn an undetermined outcome; null where nobody asked. */
    Collection<Located> open() {
        return outcome == Outcome.UNDETERMINED ? facts : List.of();
    }

    /** The facts that a person has to find out, where the outcome hangs on them; else empty. */
    Collection<Located> forAPerson() {
        return outcome == Outcome.NEEDS_REVIEW && facts != null ? facts : List.of();
    }

    /**
     * What a judgement comes to.
     *
     * @param overdue whether the requirement's due date has passed, or it has none
     */
    static Resolution of(Judgement judgement, BooleanSupplier overdue) {
        Outcome outcome = judgement.outcome(overdue);
        Resolution byKleene = BY_KLEENE.get(outcome.ordinal());
        // Only where several claims are about one fact can ways differ from what Kleene's logic says.
        if (outcome != Outcome.UNDETERMINED || judgement.testable() < 2) {
            return byKleene;
        }
        Judgement grounds = judgement.withGrounds();
        return canBeMetOrNot(grounds) ? byKleene : byDiagrams(grounds, overdue);
    }

    /** Whether facts of their own can turn whether it applies, or is satisfied: then it is open whatever else is so. */
    private static boolean canBeMetOrNot(Judgement open) {
        Claim applies = open.applies();
        Claim satisfied = open.satisfied();
        return (applies.truth() == Truth.UNKNOWN || satisfied.truth() == Truth.UNKNOWN)
                && Independence.isCertainOf(List.of(applies, satisfied));
    }

    /**
     * What a judgement that keeps its grounds comes to, worked out from the ways in which unknown facts can turn out.
     */
    static Resolution byDiagrams(Judgement grounds, BooleanSupplier overdue) {
        Judgement judgement = grounds.fixed();
        Diagrams diagrams = new Diagrams(judgement.claims());
        if (!diagrams.askForAPerson()) {
            Diagram applicable = diagrams.of(judgement.applies());
            Diagram unmet = diagrams.all(applicable, diagrams.not(diagrams.of(judgement.satisfied())));
            if (!applicable.isNever() && !unmet.isNever() && !unmet.isAlways()) {
                return undetermined(diagrams, applicable, openIn(judgement, overdue, diagrams, unmet));
            }
        }
        OutcomeDiagrams comesTo = OutcomeDiagrams.of(judgement, overdue, diagrams);
        if (comesTo.applicable().isNever()) {
            return decided(Outcome.NOT_APPLICABLE);
        } else if (comesTo.met().isAlways()) {
            // Whether something is met or does not apply makes no difference to anybody who has to act.
            return decided(Outcome.SATISFIED);
        } else if (comesTo.needsReview().isAlways()) {
            return new Resolution(Outcome.NEEDS_REVIEW, comesTo.forAPerson(), null);
        } else if (comesTo.breached().isAlways()) {
            return decided(Outcome.BREACHED);
        } else if (comesTo.notYetDue().isAlways()) {
            return decided(Outcome.NOT_YET_DUE);
        }
        return undetermined(diagrams, comesTo.applicable(), diagrams.asked(
                comesTo.met(), comesTo.needsReview(), comesTo.breached(), comesTo.notYetDue()));
    }

    /**
     * The facts that can still turn the outcome of what may be met or not. Of the outcomes that share what is not met
     * among them, the last one asks for no fact that none of the others asks for.
     */
    private static GatheredFacts openIn(
            Judgement judgement, BooleanSupplier overdue, Diagrams diagrams, Diagram unmet) {
        Diagram leftToAPerson = diagrams.of(judgement.leftToAPerson());
        Diagram needsReview = diagrams.all(unmet, leftToAPerson);
        Diagram due = judgement.due(overdue, diagrams);
        return due.isAlways() || due.isNever()
                ? diagrams.asked(unmet, needsReview)
                : diagrams.asked(unmet, needsReview,
                        diagrams.all(diagrams.all(unmet, diagrams.not(leftToAPerson)), due));
    }

    private static Resolution undetermined(Diagrams diagrams, Diagram applicable, GatheredFacts open) {
        Located first = diagrams.couldRuleOut(applicable);
        return new Resolution(Outcome.UNDETERMINED, compact(open), open.contains(first) ? first : null);
    }

    /** Reports on many subjects keep one for each of very many conclusions. */
    private static Collection<Located> compact(GatheredFacts open) {
        return open.size() <= FEW ? List.copyOf(open) : open.settled();
    }
}
