package org.gascheck.drl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Makes KIE bases of rules: those that were built into the program, or others, compiled at run time. */
final class RuleBase {

    /** The one DRL package: rules in several can fail to fire, without a word (incubator-kie issues 7115 and 7109). */
    static final String PACKAGE = "org.gascheck.rules";

    /** The annotation by which a rule names its requirement. */
    static final String ANNOTATION = "requirement";

    private RuleBase() {
    }

    /** The id in a rule's {@code @requirement}, or null. */
    static String requirementOf(Rule rule) {
        Object id = rule.getMetaData().get(ANNOTATION);
        return id == null ? null : id.toString();
    }

    /**
     * The rules of a pack that is in order.
     *
     * @throws InvalidPackException with what the compiler finds
     */
    static KieBase of(RulePack pack) {
        Slf4jNotice.leaveOut();
        if (!RulePacks.hasShippedRules(pack)) {
            return of(pack, pack.ruleFiles());
        }
        KieBase base = PrebuiltModel.base();
        removeDropped(pack, base);
        return base;
    }

    /**
     * Some of the rules of a pack that is in order, compiled.
     *
     * @throws InvalidPackException with what the compiler finds
     */
    static KieBase of(RulePack pack, List<RuleFile> files) {
        KieBase base = DroolsThread.in(() -> compiled(pack, files));
        removeDropped(pack, base);
        return base;
    }

    private static KieBase compiled(RulePack pack, List<RuleFile> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(inThisThread());
        CompositeKnowledgeBuilder together = builder.batch();
        for (RuleFile file : files) {
            Resource drl = ResourceFactory.newByteArrayResource(file.drl().getBytes(StandardCharsets.UTF_8));
            together.add(drl.setSourcePath(file.name()), ResourceType.DRL);
        }
        together.build();
        if (builder.hasErrors()) {
            List<Problem> problems = new ArrayList<>();
            for (KnowledgeBuilderError error : builder.getErrors()) {
                int[] lines = error.getLines();
                String source = error.getResource() == null ? pack.toString() : error.getResource().getSourcePath();
                String message = error.getMessage().strip().replaceAll("\\s+", " ");
                problems.add(new Problem(source, lines.length == 0 ? 0 : Math.max(lines[0], 0), 1, "",
                        new Text("规则有误：" + message, "not a valid rule: " + message)));
            }
            throw new InvalidPackException(problems);
        }
        return builder.newKieBase();
    }

    /**
     * Otherwise Drools compiles rules in threads of its own, which stay on, and hold on to our class loader, for a
     * minute.
     */
    private static KnowledgeBuilderConfiguration inThisThread() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
        return configuration;
    }

    /**
     * The rule of a requirement that a pack does without stands in a file of the pack that it extends, or in the same
     * model.
     */
    private static void removeDropped(RulePack pack, KieBase base) {
        for (KiePackage each : base.getKiePackages()) {
            List<String> dropped = each.getRules().stream()
                    .filter(rule -> !pack.requirements().containsKey(requirementOf(rule))).map(Rule::getName).toList();
            dropped.forEach(rule -> base.removeRule(each.getName(), rule));
        }
    }
}
