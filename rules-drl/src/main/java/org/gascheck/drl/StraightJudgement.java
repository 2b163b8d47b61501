package org.gascheck.drl;

import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;

/** What a rule that is called straight says of a subject: worked out when asked. */
final class StraightJudgement extends Judgement {

    private final StraightRule rule;
    private final SubjectValues values;

    /** What a rule says of the subject of these values. */
    StraightJudgement(StraightRule rule, SubjectValues values) {
        this.rule = rule;
        this.values = values;
    }

    @Override
    public Claim applies() {
        return rule.applies(values);
    }

    @Override
    public Claim satisfied() {
        return rule.satisfied(values);
    }

    @Override
    public Claim leftToAPerson() {
        return rule.leftToAPerson(values);
    }

    @Override
    public Claim due() {
        return rule.due(values);
    }
}
