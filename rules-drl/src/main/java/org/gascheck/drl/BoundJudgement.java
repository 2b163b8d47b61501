package org.gascheck.drl;

import java.util.Map;
import java.util.function.Function;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.law.Assessment;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.Truth;

/**
 * What follows from the claims that a rule binds. A hazard that is present is breached, unless that is left to a
 * person; one that is absent is satisfied where somebody looked, and else left to a person.
 */
public abstract class BoundJudgement extends Judgement {

    /** The reason that nobody looked for a hazard which the facts do not show. */
    static final String NOT_ANSWERED = "not-answered";

    /**
     * The judgement by claims that are worked out already, with their grounds.
     *
     * @param again tells what the same rule says under other readings
     */
    public static Judgement of(Map<ClaimName, Claim> claims, Function<Assessment, Judgement> again) {
        return new BoundJudgement() {
            @Override
            protected Claim bound(ClaimName name) {
                return claims.get(name);
            }

            @Override
            public Judgement withGrounds() {
                return this;
            }

            @Override
            public Judgement under(Assessment other) {
                return again.apply(other);
            }
        };
    }

    /** The claim that the rule binds to a name, or null. */
    protected abstract Claim bound(ClaimName name);

    @Override
    public final Claim applies() {
        Claim applies = bound(ClaimName.APPLIES);
        return applies == null ? Claims.holds(true) : applies;
    }

    @Override
    public final Claim satisfied() {
        Claim hazard = bound(ClaimName.HAZARD);
        if (hazard == null) {
            return bound(ClaimName.SATISFIED);
        }
        Claim answered = bound(ClaimName.ANSWERED);
        return answered == null ? Claims.isNot(hazard) : Claims.all(answered, Claims.isNot(hazard));
    }

    /** A hazard that is there is the reason, whether or not somebody looked for it. */
    @Override
    public final Claim unmet() {
        Claim hazard = bound(ClaimName.HAZARD);
        Claim answered = bound(ClaimName.ANSWERED);
        if (hazard == null || answered == null) {
            return satisfied();
        }
        return hazard.truth() == Truth.YES ? hazard : Claims.unless(NOT_ANSWERED, answered);
    }

    @Override
    public final Claim leftToAPerson() {
        Claim leftToAPerson = bound(ClaimName.LEFT_TO_A_PERSON);
        if (bound(ClaimName.ANSWERED) == null) {
            return leftToAPerson == null ? Claims.holds(false) : leftToAPerson;
        }
        Claim absent = Claims.isNot(bound(ClaimName.HAZARD));
        return leftToAPerson == null ? absent : Claims.any(leftToAPerson, absent);
    }

    @Override
    public final Claim due() {
        return bound(ClaimName.DUE);
    }
}
