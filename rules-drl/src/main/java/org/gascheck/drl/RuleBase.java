package org.gascheck.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The rules of a pack, ready to run. */
final class RuleBase {

    /** The one DRL package: rules in several can fail to fire, without a word (incubator-kie issues 7115 and 7109). */
    static final String PACKAGE = "org.gascheck.rules";

    private static final String ANNOTATION = "requirement";

    private RuleBase() {
    }

    /** The rules of a pack: those built into the program, or compiled now. */
    static KieBase of(RulePack pack) {
        KieBase rules = pack.prebuilt() ? PrebuiltRules.of(pack) : compiled(pack);
        checkAgainst(pack, rules);
        return rules;
    }

    /** The id in a rule's {@code @requirement}, or null. */
    static String requirementOf(Rule rule) {
        Object id = rule.getMetaData().get(ANNOTATION);
        return id == null ? null : id.toString();
    }

    private static KieBase compiled(RulePack pack) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (RuleFile file : pack.ruleFiles()) {
            builder.add(ResourceFactory.newByteArrayResource(file.drl().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .setSourcePath(file.name()), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            List<Problem> problems = new ArrayList<>();
            for (KnowledgeBuilderError error : builder.getErrors()) {
                int[] lines = error.getLines();
                String source = error.getResource() == null ? pack.toString() : error.getResource().getSourcePath();
                problems.add(new Problem(source, lines.length == 0 ? 0 : Math.max(lines[0], 0), 1, "",
                        new Text("规则有误：" + error.getMessage(), "not a valid rule: " + error.getMessage())));
            }
            throw new InvalidPackException(problems);
        }
        return builder.newKieBase();
    }

    private static void checkAgainst(RulePack pack, KieBase rules) {
        Set<String> ruled = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        rules.getKiePackages().forEach(each -> each.getRules().forEach(rule -> {
            String id = requirementOf(rule);
            if (id == null || !pack.requirements().containsKey(id)) {
                problems.add(problem(pack, "规则“" + rule.getName() + "”所指的要求不存在：" + id,
                        "the rule \"" + rule.getName() + "\" is for a requirement that does not exist: " + id));
            } else if (!ruled.add(id)) {
                problems.add(problem(pack, "要求 " + id + " 有不止一条规则", "the requirement " + id + " has more than one rule"));
            }
        }));
        for (String id : pack.requirements().keySet()) {
            if (!ruled.contains(id)) {
                problems.add(problem(pack, "要求 " + id + " 没有规则", "the requirement " + id + " has no rule"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
    }

    private static Problem problem(RulePack pack, String zh, String en) {
        return new Problem(pack.toString(), 0, 0, "", new Text(zh, en));
    }
}
