package org.gascheck.docs;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;

/** What the forms of the rules tell of the requirements that they decide. */
final class RuleForms {

    private static final Pattern RULE = Pattern.compile("@requirement\\(([\\w-]+)\\)(.*?)\\nend\\b", Pattern.DOTALL);

    private final Map<String, String> rules = new HashMap<>();

    /** The rules of the packs that come with the program. */
    RuleForms() {
        for (RulePack pack : RulePacks.shipped()) {
            for (RuleFile file : pack.ruleFiles()) {
                Matcher rule = RULE.matcher(file.drl());
                while (rule.find()) {
                    rules.put(rule.group(1), rule.group(2));
                }
            }
        }
    }

    /** Whether the day from which an unmet requirement is breached depends on the facts of its subject. */
    boolean isDueByFacts(String id) {
        return rule(id).contains("$due");
    }

    /** The outcomes that the requirement can have under some pack. */
    Set<Outcome> outcomes(String id) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        if (!binds(id, "satisfied", false)) {
            outcomes.add(Outcome.SATISFIED);
        }
        if (!binds(id, "satisfied", true)) {
            outcomes.add(Outcome.UNDETERMINED);
        }
        if (rule(id).contains("$applies") && !binds(id, "applies", true)) {
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

    private boolean binds(String id, String name, boolean constant) {
        return Pattern.compile("\\$" + name + "\\s*:\\s*(Claim\\(\\)\\s+from\\s+)?holds\\(" + constant + "\\)").matcher(rule(id)).find();
    }

    private String rule(String id) {
        String rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule has @requirement(" + id + ")");
        }
        return rule;
    }
}
