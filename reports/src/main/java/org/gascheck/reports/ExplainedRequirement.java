package org.gascheck.reports;

import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;

/**
 * What an explanation of a requirement tells.
 *
 * @param id    the requirement
 * @param packs those that have it, at least one; it is told in the words of the first
 * @param facts the facts that it asks for, as {@link AskedFacts} finds them
 * @param cases the situations by which it is tested, by their outcome; none where they are not at hand
 * @param rule  the functions that its rule rests on, and the rule, in DRL
 */
public record ExplainedRequirement(
        String id, List<RulePack> packs, List<String> facts, Map<Outcome, List<String>> cases, List<String> rule) {

    /** Keeps copies. */
    public ExplainedRequirement {
        packs = List.copyOf(packs);
        facts = List.copyOf(facts);
        cases = Map.copyOf(cases);
        rule = List.copyOf(rule);
    }
}
