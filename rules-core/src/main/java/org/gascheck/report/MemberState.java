package org.gascheck.report;

import java.util.function.Function;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rate;
import org.gascheck.truth.Truth;

/** How a member of a population stands in a rate, by what is found of it. From what weighs most on. */
public enum MemberState {
    /** Something that it must meet is not met, whether or not that is due. */
    OUTSTANDING,
    /** Facts are missing that could still turn it. */
    UNKNOWN,
    /** A person has to judge it. */
    FOR_A_PERSON,
    /** It meets all that it must. */
    MET,
    /** It meets all that it must, and nobody knows whether it counts. */
    MET_IF_COUNTED,
    /** It does not count. */
    NOT_COUNTED;

    /**
     * That of a member.
     *
     * @param conclusions the conclusion on a requirement for the member; null where that is not about its kind
     */
    static MemberState of(Rate rate, Function<String, Conclusion> conclusions) {
        Truth counts = Truth.NO;
        for (String id : rate.members()) {
            Conclusion conclusion = conclusions.apply(id);
            counts = conclusion == null ? counts : counts.or(conclusion.binds());
        }
        if (counts == Truth.NO) {
            return NOT_COUNTED;
        }
        MemberState worst = counts == Truth.YES ? MET : MET_IF_COUNTED;
        for (String id : rate.demands()) {
            Conclusion conclusion = conclusions.apply(id);
            if (conclusion != null && conclusion.binds() != Truth.NO) {
                MemberState state = of(conclusion.outcome());
                worst = state.compareTo(worst) < 0 ? state : worst;
            }
        }
        return worst;
    }

    /** How a member stands in an area of which it is perhaps not: what it has not met there is not known. */
    MemberState where(Truth belongs) {
        return switch (belongs) {
            case YES -> this;
            case NO -> NOT_COUNTED;
            case UNKNOWN -> this == MET ? MET_IF_COUNTED : this == OUTSTANDING || this == FOR_A_PERSON ? UNKNOWN : this;
        };
    }

    private static MemberState of(Outcome outcome) {
        return switch (outcome) {
            case BREACHED, NOT_YET_DUE -> OUTSTANDING;
            case UNDETERMINED -> UNKNOWN;
            case NEEDS_REVIEW -> FOR_A_PERSON;
            case SATISFIED, NOT_APPLICABLE -> NOT_COUNTED;
        };
    }
}
