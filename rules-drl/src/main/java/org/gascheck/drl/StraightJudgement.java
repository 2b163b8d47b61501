package org.gascheck.drl;

import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;
import org.gascheck.truth.TruthsOnly;

/** What a rule that is called straight says of a subject: worked out when asked, and in full only when asked in full. */
final class StraightJudgement extends Judgement {

    private final StraightRule rule;
    private final Object[] truthsOnly;
    private volatile Object[] inFull;

    /**
     * What a rule says of a subject.
     *
     * @param given the values of the rule's variables, of which only those that are given are there yet
     */
    StraightJudgement(StraightRule rule, Object[] given) {
        this.rule = rule;
        this.truthsOnly = given;
    }

    @Override
    public Claim applies() {
        return rule.applies(values());
    }

    @Override
    public Claim satisfied() {
        return rule.satisfied(values());
    }

    @Override
    public Claim leftToAPerson() {
        return rule.leftToAPerson(values());
    }

    @Override
    public Claim due() {
        return rule.due(values());
    }

    /** The values so far. Where threads race, each has equal ones. */
    private Object[] values() {
        if (TruthsOnly.isOn()) {
            return truthsOnly;
        }
        Object[] values = inFull;
        if (values == null) {
            values = rule.given(truthsOnly);
            inFull = values;
        }
        return values;
    }
}
