package org.gascheck.drl;

import org.gascheck.facts.Identified;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.kie.api.runtime.rule.RuleContext;

/** The one thing that rules do: hand over what they concluded. */
public final class Judging {

    private Judging() {
    }

    /** A requirement that applies to every subject of its kind. */
    public static void judge(RuleContext context, Identified subject, Claim satisfied) {
        judge(context, subject, Claims.holds(true), satisfied);
    }

    /** A requirement of which nothing is left to a person. */
    public static void judge(RuleContext context, Identified subject, Claim applies, Claim satisfied) {
        judge(context, subject, applies, satisfied, Claims.holds(false));
    }

    /** A requirement whose breach may be for a person to judge. */
    public static void judge(RuleContext context, Identified subject, Claim applies, Claim satisfied, Claim leftToAPerson) {
        judge(context, subject, applies, satisfied, leftToAPerson, null);
    }

    /** A requirement whose due date depends on the facts. */
    public static void judge(
            RuleContext context, Identified subject, Claim applies, Claim satisfied, Claim leftToAPerson, Claim due) {
        DroolsRules.conclusions(context.getKieRuntime()).add(
                RuleBase.requirementOf(context.getRule()), subject, Judgement.of(applies, satisfied, leftToAPerson, due));
    }
}
