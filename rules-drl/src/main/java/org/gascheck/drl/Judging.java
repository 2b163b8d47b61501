package org.gascheck.drl;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
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
        DroolsRules.judgements(context.getKieRuntime())
                .add(RuleBase.requirementOf(context.getRule()), subject(match), BoundJudgement.of(claims));
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
