package org.gascheck.report;

import static org.gascheck.truth.Claims.all;
import static org.gascheck.truth.Claims.any;
import static org.gascheck.truth.Claims.isNot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rate;
import org.gascheck.truth.Claim;
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
     * That of a member, exactly: unknown only if the unknown facts can turn out in ways that differ in it.
     *
     * @param conclusions the conclusion on a requirement for the member; null where that is not about its kind
     */
    static MemberState of(Rate rate, Function<String, Conclusion> conclusions) {
        Truth counts = Truth.NO;
        for (Conclusion each : on(rate.members(), conclusions)) {
            counts = counts.or(binds(each.judgement()).truth());
        }
        if (counts == Truth.NO) {
            return NOT_COUNTED;
        }
        MemberState worst = MET;
        for (Conclusion each : on(rate.demands(), conclusions)) {
            MemberState state = of(each.outcome());
            worst = state.compareTo(worst) < 0 ? state : worst;
        }
        MemberState state = worst.where(counts);
        return state == UNKNOWN ? exactly(rate, conclusions, counts) : state;
    }

    /** What each requirement leaves open may be settled by all together. */
    private static MemberState exactly(Rate rate, Function<String, Conclusion> conclusions, Truth counts) {
        List<Claim> binding = new ArrayList<>();
        on(rate.members(), conclusions).forEach(each -> binding.add(binds(each.judgement().withGrounds())));
        List<Claim> met = new ArrayList<>();
        List<Claim> forAPerson = new ArrayList<>();
        for (Conclusion each : on(rate.demands(), conclusions)) {
            Judgement judgement = each.judgement().withGrounds();
            Claim done = any(isNot(judgement.applies()), judgement.satisfied());
            met.add(done);
            forAPerson.add(any(done, judgement.leftToAPerson()));
        }
        Judgement together = Judgement.of(
                any(binding.toArray(Claim[]::new)),
                all(met.toArray(Claim[]::new)),
                all(forAPerson.toArray(Claim[]::new)),
                null);
        MemberState state = of(Resolution.of(together, () -> true).outcome());
        return state == MET && counts != Truth.YES ? MET_IF_COUNTED : state;
    }

    /** Who is bound only later, by what is so of itself, does not count yet. */
    private static Claim binds(Judgement judgement) {
        return judgement.due() == null ? judgement.applies() : all(judgement.applies(), judgement.due());
    }

    private static List<Conclusion> on(List<String> requirements, Function<String, Conclusion> conclusions) {
        List<Conclusion> found = new ArrayList<>(requirements.size());
        for (String each : requirements) {
            Conclusion conclusion = conclusions.apply(each);
            if (conclusion != null) {
                found.add(conclusion);
            }
        }
        return found;
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
            case SATISFIED -> MET;
            case NOT_APPLICABLE -> NOT_COUNTED;
        };
    }
}
