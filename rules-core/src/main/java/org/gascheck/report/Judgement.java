package org.gascheck.report;

import org.gascheck.law.Outcome;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Truth;

/**
 * What a rule says of a requirement for a subject.
 *
 * @param applies       whether it applies
 * @param satisfied     whether it is satisfied
 * @param leftToAPerson whether, where it is not satisfied, that is for a person to judge
 */
public record Judgement(Claim applies, Claim satisfied, Claim leftToAPerson) {

    /** The outcome; {@code due} says whether the due date, if any, has passed. */
    public Outcome outcome(boolean due) {
        if (applies.truth() == Truth.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        if (satisfied.truth() == Truth.YES) {
            return Outcome.SATISFIED;
        }
        if (applies.truth() == Truth.UNKNOWN || satisfied.truth() == Truth.UNKNOWN) {
            return Outcome.UNDETERMINED;
        }
        return switch (leftToAPerson.truth()) {
            case YES -> Outcome.NEEDS_REVIEW;
            case NO -> due ? Outcome.BREACHED : Outcome.NOT_YET_DUE;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }
}
