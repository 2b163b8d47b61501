package org.gascheck.docs;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gascheck.drl.RulePacks;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;

/** What the forms of the rules tell of the requirements that they decide. */
final class RuleForms {

    private final Map<String, DrlRule> rules = new HashMap<>();

    /** The rules of the packs that come with the program. */
    RuleForms() {
        for (RulePack pack : RulePacks.shipped()) {
            PackRules.of(pack).files()
                    .forEach(file -> file.rules().forEach(rule -> rules.put(rule.requirement(), rule)));
        }
    }

    /** Whether the day from which an unmet requirement is breached depends on the facts of its subject. */
    boolean isDueByFacts(String id) {
        return rule(id).claims().containsKey(ClaimName.DUE);
    }

    /** The outcomes that the requirement can have under some pack. */
    Set<Outcome> outcomes(String id) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        if (!rule(id).isAlways(ClaimName.SATISFIED, false)) {
            outcomes.add(Outcome.SATISFIED);
        }
        if (!rule(id).isAlways(ClaimName.SATISFIED, true)) {
            outcomes.add(Outcome.UNDETERMINED);
        }
        if (rule(id).claims().containsKey(ClaimName.APPLIES)) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        for (RulePack pack : RulePacks.shipped()) {
            Requirement requirement = pack.requirements().get(id);
            if (requirement != null) {
                outcomes.addAll(requirement.messages().keySet());
                if (requirement.due() != null || isDueByFacts(id)) {
                    outcomes.add(Outcome.NOT_YET_DUE);
                }
            }
        }
        return outcomes;
    }

    private DrlRule rule(String id) {
        DrlRule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule has @requirement(" + id + ")");
        }
        return rule;
    }
}
