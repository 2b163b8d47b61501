package org.gascheck.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;

/** Packs in which a claim of one rule, or one definition, is the opposite of what it was. */
final class RuleChanges {

    private RuleChanges() {
    }

    /** With the claim of a rule. */
    static RulePack ofRule(RulePack pack, String requirement, ClaimName claim) {
        PackRules rules = PackRules.of(pack);
        DrlRule rule = rules.rule(requirement);
        return opposite(pack, rules.fileOf(rule), rule.claims().get(claim));
    }

    /** With a definition. */
    static RulePack ofDefinition(RulePack pack, String name) {
        PackRules rules = PackRules.of(pack);
        DrlFunction function = rules.function(name);
        return opposite(pack, rules.fileOf(function), function.body());
    }

    private static RulePack opposite(RulePack pack, DrlFile file, Expr expr) {
        return with(pack, file.name(), drl -> drl.substring(0, expr.at().start())
                + "isNot(" + drl.substring(expr.at().start(), expr.at().end()) + ")"
                + drl.substring(expr.at().end()));
    }

    /** With another text of one rule file. */
    static RulePack with(RulePack pack, String file, Function<String, String> change) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile each : pack.ruleFiles()) {
            files.add(each.name().equals(file) ? new RuleFile(file, change.apply(each.drl())) : each);
        }
        return new RulePack(
                pack.instrument(),
                pack.requirements(),
                pack.limits(),
                pack.settings(),
                pack.settingsOf(),
                pack.reasons(),
                pack.authorities(),
                pack.routing(),
                pack.slips(),
                Map.of(),
                files,
                pack.lawFiles(),
                pack.base(),
                pack.coverage(),
                pack.digest());
    }
}
