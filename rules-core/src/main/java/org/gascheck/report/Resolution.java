package org.gascheck.report;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.gascheck.facts.Located;
import org.gascheck.law.Outcome;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;

/**
 * What a judgement comes to, exactly: undetermined only if the unknown facts can turn out in ways that differ in their
 * outcome.
 *
 * @param open the unknown facts that can still turn the outcome; null where Kleene's logic told the outcome and nobody asked
 */
record Resolution(Outcome outcome, List<Located> open) {

    private static final List<Resolution> BY_KLEENE =
            Stream.of(Outcome.values()).map(outcome -> new Resolution(outcome, null)).toList();

    /**
     * What a judgement comes to.
     *
     * @param overdue whether the requirement's due date has passed, or it has none
     */
    static Resolution of(Judgement judgement, BooleanSupplier overdue) {
        Outcome outcome = judgement.outcome(overdue);
        // Only where several claims are about one fact can ways differ from what Kleene's logic says.
        return outcome != Outcome.UNDETERMINED || judgement.testable() < 2
                ? BY_KLEENE.get(outcome.ordinal())
                : byDiagrams(judgement.withGrounds(), overdue);
    }

    /** What a judgement that keeps its grounds comes to, worked out from the ways in which unknown facts can turn out. */
    static Resolution byDiagrams(Judgement judgement, BooleanSupplier overdue) {
        Diagrams diagrams = new Diagrams(judgement.claims());
        Diagram applicable = diagrams.of(judgement.applies());
        Diagram met = diagrams.any(diagrams.not(applicable), diagrams.of(judgement.satisfied()));
        Diagram unmet = diagrams.not(met);
        Diagram leftToAPerson = diagrams.of(judgement.leftToAPerson());
        Diagram needsReview = diagrams.all(unmet, leftToAPerson);
        Diagram counted = diagrams.all(unmet, diagrams.not(leftToAPerson));
        Diagram due = judgement.due(overdue, diagrams);
        Diagram breached = diagrams.all(counted, due);
        Diagram notYetDue = diagrams.all(counted, diagrams.not(due));

        if (applicable.isNever()) {
            return new Resolution(Outcome.NOT_APPLICABLE, List.of());
        } else if (met.isAlways()) {
            // Whether something is met or does not apply makes no difference to anybody who has to act.
            return new Resolution(Outcome.SATISFIED, List.of());
        } else if (needsReview.isAlways()) {
            return new Resolution(Outcome.NEEDS_REVIEW, List.of());
        } else if (breached.isAlways()) {
            return new Resolution(Outcome.BREACHED, List.of());
        } else if (notYetDue.isAlways()) {
            return new Resolution(Outcome.NOT_YET_DUE, List.of());
        }
        return new Resolution(Outcome.UNDETERMINED, diagrams.asked(met, needsReview, breached, notYetDue));
    }
}
