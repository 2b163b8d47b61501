package org.gascheck.report;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.gascheck.facts.Located;
import org.gascheck.law.Outcome;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;

/**
 * In which ways of turning out of the unknown facts a judgement comes to which outcome, whatever a person finds of
 * those that only a person can find out: where that makes a difference, a person has to judge.
 *
 * @param applicable whether the requirement applies
 * @param met        whether it is satisfied or does not apply
 * @param forAPerson the facts that a person has to find out and that could turn the outcome
 */
record OutcomeDiagrams(
        Diagram applicable,
        Diagram met,
        Diagram needsReview,
        Diagram breached,
        Diagram notYetDue,
        List<Located> forAPerson) {

    /**
     * Those of a judgement that keeps its grounds.
     *
     * @param overdue  whether the requirement's due date has passed, or it has none
     * @param diagrams those of its claims, and perhaps of others
     */
    static OutcomeDiagrams of(Judgement judgement, BooleanSupplier overdue, Diagrams diagrams) {
        Diagram applicable = diagrams.of(judgement.applies());
        Diagram met = diagrams.any(diagrams.not(applicable), diagrams.of(judgement.satisfied()));
        Diagram unmet = diagrams.not(met);
        Diagram leftToAPerson = diagrams.of(judgement.leftToAPerson());
        Diagram needsReview = diagrams.all(unmet, leftToAPerson);
        Diagram counted = diagrams.all(unmet, diagrams.not(leftToAPerson));
        Diagram due = judgement.due(overdue, diagrams);
        Diagram breached = diagrams.all(counted, due);
        Diagram notYetDue = diagrams.all(counted, diagrams.not(due));
        if (!diagrams.askForAPerson()) {
            return new OutcomeDiagrams(applicable, met, needsReview, breached, notYetDue, List.of());
        }
        List<Located> forAPerson = diagrams.asked(met, needsReview, breached, notYetDue).stream()
                .filter(Located::isForAPerson)
                .toList();
        met = diagrams.whateverIsFound(met);
        needsReview = diagrams.whateverIsFound(needsReview);
        breached = diagrams.whateverIsFound(breached);
        notYetDue = diagrams.whateverIsFound(notYetDue);
        Diagram same = diagrams.any(diagrams.any(met, needsReview), diagrams.any(breached, notYetDue));
        needsReview = diagrams.any(needsReview, diagrams.not(same));
        return new OutcomeDiagrams(applicable, met, needsReview, breached, notYetDue, forAPerson);
    }

    /** The diagram of an outcome; that of what is met stands for both ways of being so. */
    Diagram of(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> breached;
            case NEEDS_REVIEW -> needsReview;
            case NOT_YET_DUE -> notYetDue;
            case SATISFIED, NOT_APPLICABLE -> met;
            case UNDETERMINED -> throw new IllegalArgumentException("known facts leave nothing undetermined");
        };
    }
}
