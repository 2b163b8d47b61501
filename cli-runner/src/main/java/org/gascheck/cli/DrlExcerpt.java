package org.gascheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.PackRules;

/** Cuts out of the rule files of a pack what decides one requirement: its rule, and the functions that it rests on. */
final class DrlExcerpt {

    private DrlExcerpt() {
    }

    /** The functions in the order of their files, then the rule; empty where the pack has no rule for it. */
    static List<String> of(PackRules rules, String requirement) {
        DrlRule rule = rules.rule(requirement);
        if (rule == null) {
            return List.of();
        }
        List<String> excerpt = new ArrayList<>();
        rules.restedOnBy(rule).forEach(function -> excerpt.add(function.text()));
        excerpt.add(rule.text());
        return excerpt;
    }
}
