package org.gascheck.drl;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.facts.Identified;
import org.gascheck.truth.Claim;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** The one thing that rules do: hand over what they concluded. */
public final class Judging {

    private Judging() {
    }

    /** Hands over the claims that a rule binds to the names of {@link ClaimName}, with the subject that it matched. */
    public static void judge(RuleContext context) {
        Match match = context.getMatch();
        Collection<String> names = match.getDeclarationIds();
        Map<ClaimName, Claim> claims = new EnumMap<>(ClaimName.class);
        for (ClaimName name : ClaimName.values()) {
            if (names.contains(name.binding())) {
                claims.put(name, (Claim) match.getDeclarationValue(name.binding()));
            }
        }
        Judgements judgements = DroolsRules.judgements(context.getKieRuntime());
        String requirement = RuleBase.requirementOf(context.getRule());
        Identified subject = subject(match);
        judgements.add(requirement, subject,
                BoundJudgement.of(claims, other -> judgements.under(other).on(requirement, subject)));
    }

    private static Identified subject(Match match) {
        for (Object each : match.getObjects()) {
            if (each instanceof Identified subject) {
                return subject;
            }
        }
        throw new EngineFaultException("the rule \"" + match.getRule().getName() + "\" has no subject");
    }
}
