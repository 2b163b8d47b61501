package org.gascheck.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each requirement, whose action is Java. */
public final class EasyRulesPeer implements Peer {

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    /** Makes the rules. */
    public EasyRulesPeer() {
        for (Demand demand : Demand.all()) {
            rules.register(new RuleBuilder()
                    .name(demand.id())
                    .when(facts -> true)
                    .then(facts -> {
                        Map<String, Outcome> outcomes = facts.get("outcomes");
                        Map<String, Object> values = facts.get("values");
                        outcomes.put(demand.id(), demand.outcome(values));
                    })
                    .build());
        }
    }

    @Override
    public Map<String, Outcome> check(Map<String, Object> values) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Facts facts = new Facts();
        facts.put("values", values);
        facts.put("outcomes", outcomes);
        engine.fire(rules, facts);
        return outcomes;
    }
}
