package org.gascheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Truth;

/**
 * What a rule says of a requirement for a subject.
 *
 * @param applies       whether it applies
 * @param satisfied     whether it is satisfied
 * @param leftToAPerson whether, where it is not satisfied, that is for a person to judge
 * @param due           whether it must be satisfied by now, or null where the requirement's due date alone tells
 */
public record Judgement(Claim applies, Claim satisfied, Claim leftToAPerson, Claim due) {

    /**
     * The outcome under suppositions on claims that unknown facts leave open.
     *
     * @param overdue whether the requirement's due date has passed, or it has none
     */
    Outcome outcome(boolean overdue, Map<Claim, Truth> supposed) {
        Truth applicable = applies.truth(supposed);
        if (applicable == Truth.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        Truth met = satisfied.truth(supposed);
        if (met == Truth.YES) {
            return Outcome.SATISFIED;
        }
        if (applicable == Truth.UNKNOWN || met == Truth.UNKNOWN) {
            return Outcome.UNDETERMINED;
        }
        return switch (leftToAPerson.truth(supposed)) {
            case YES -> Outcome.NEEDS_REVIEW;
            case NO -> breached(due == null ? Truth.of(overdue) : due.truth(supposed));
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    /** All its claims. */
    List<Claim> claims() {
        return due == null ? List.of(applies, satisfied, leftToAPerson) : List.of(applies, satisfied, leftToAPerson, due);
    }

    /** Those of its claims that can still turn the outcome. */
    List<Claim> claimsThatMatter(Map<Claim, Truth> supposed) {
        List<Claim> claims = new ArrayList<>(List.of(applies, satisfied, leftToAPerson));
        if (due != null && leftToAPerson.truth(supposed) != Truth.YES) {
            claims.add(due);
        }
        return claims;
    }

    private static Outcome breached(Truth due) {
        return switch (due) {
            case YES -> Outcome.BREACHED;
            case NO -> Outcome.NOT_YET_DUE;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }
}
