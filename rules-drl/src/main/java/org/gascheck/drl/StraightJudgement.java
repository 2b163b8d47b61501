package org.gascheck.drl;

import org.gascheck.drl.source.ClaimName;
import org.gascheck.law.Assessment;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;

/** What a rule that is called straight says of a subject: worked out when asked. */
final class StraightJudgement extends BoundJudgement {

    private final StraightRule rule;
    private final SubjectValues values;

    /** What a rule says of the subject of these values. */
    StraightJudgement(StraightRule rule, SubjectValues values) {
        this.rule = rule;
        this.values = values;
    }

    @Override
    protected Claim bound(ClaimName name) {
        return rule.bound(name, values);
    }

    /** What the same rule says of the same subject under the same readings, worked out by whom it may. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StraightJudgement said && rule == said.rule && values.areOf(said.values);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(rule) + values.subjectHash();
    }

    @Override
    public Judgement withGrounds() {
        return new StraightJudgement(rule, values.withGrounds());
    }

    @Override
    public Judgement under(Assessment other) {
        return new StraightJudgement(rule, values.under(other));
    }
}
