package org.gascheck.report;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;
import org.gascheck.truth.Truth;

/**
 * What a rule says of a requirement for a subject. Immutable; a claim may be worked out only when it is asked for,
 * since most outcomes do not rest on all of them.
 */
public abstract class Judgement {

    /** Whether it applies. */
    public abstract Claim applies();

    /** Whether it is satisfied. */
    public abstract Claim satisfied();

    /** The claim whose reasons tell why it is not satisfied where it is not. */
    public Claim unmet() {
        return satisfied();
    }

    /** Whether, where it is not satisfied, that is for a person to judge. */
    public abstract Claim leftToAPerson();

    /** Whether it must be satisfied by now, or null where the requirement's due date alone tells. */
    public abstract Claim due();

    /** The same judgement with claims that keep their {@link org.gascheck.truth.Grounds}. */
    public abstract Judgement withGrounds();

    /** What the same rule says of the same subject under other readings; the same where no rule said it. */
    public abstract Judgement under(Assessment other);

    /** The judgement that is made of claims, which keep their grounds; {@code due} may be null. */
    public static Judgement of(Claim applies, Claim satisfied, Claim leftToAPerson, Claim due) {
        return new Stated(applies, satisfied, leftToAPerson, due);
    }

    /** All its claims, worked out. */
    private static final class Stated extends Judgement {

        private final Claim applies;
        private final Claim satisfied;
        private final Claim leftToAPerson;
        private final Claim due;

        Stated(Claim applies, Claim satisfied, Claim leftToAPerson, Claim due) {
            this.applies = applies;
            this.satisfied = satisfied;
            this.leftToAPerson = leftToAPerson;
            this.due = due;
        }

        @Override
        public Claim applies() {
            return applies;
        }

        @Override
        public Claim satisfied() {
            return satisfied;
        }

        @Override
        public Claim leftToAPerson() {
            return leftToAPerson;
        }

        @Override
        public Claim due() {
            return due;
        }

        @Override
        public Judgement withGrounds() {
            return this;
        }

        @Override
        public Judgement under(Assessment other) {
            return this;
        }
    }

    /**
     * The outcome by Kleene's logic.
     *
     * @param overdue whether the requirement's due date has passed, or it has none
     */
    Outcome outcome(BooleanSupplier overdue) {
        Truth applicable = applies().truth();
        if (applicable == Truth.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        Truth met = satisfied().truth();
        if (met == Truth.YES) {
            return Outcome.SATISFIED;
        }
        if (applicable == Truth.UNKNOWN || met == Truth.UNKNOWN) {
            return Outcome.UNDETERMINED;
        }
        return switch (leftToAPerson().truth()) {
            case YES -> Outcome.NEEDS_REVIEW;
            case NO -> breached(due() == null ? Truth.of(overdue.getAsBoolean()) : due().truth());
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    /**
     * The same judgement, each claim of which is one object from now on. Where threads work out one judgement together
     * they make equal claims, but diagrams know claims again by their identity.
     */
    Judgement fixed() {
        return new Stated(applies(), satisfied(), leftToAPerson(), due());
    }

    /** All its claims. */
    List<Claim> claims() {
        return due() == null ? List.of(applies(), satisfied(), leftToAPerson())
                : List.of(applies(), satisfied(), leftToAPerson(), due());
    }

    /**
     * How many testable claims on unknown facts leave its claims unknown, at most; from 2 on the number says no more.
     */
    int testable() {
        int testable = applies().testable() + satisfied().testable() + leftToAPerson().testable();
        return due() == null ? testable : testable + due().testable();
    }

    /** Whether it must be satisfied by now, in each way in which unknown facts can turn out. */
    Diagram due(BooleanSupplier overdue, Diagrams diagrams) {
        return diagrams.of(due() == null ? Claims.holds(overdue.getAsBoolean()) : due());
    }

    private static Outcome breached(Truth due) {
        return switch (due) {
            case YES -> Outcome.BREACHED;
            case NO -> Outcome.NOT_YET_DUE;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }
}
