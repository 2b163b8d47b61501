package org.gascheck.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;

/**
 * Holds a rule to the form in which it fires exactly once for every subject, whatever is known, and says what its
 * requirement needs: patterns of the subject and of what comes with it, and claims of those names that have a meaning.
 */
final class RuleLint {

    private static final Set<String> GIVEN = Set.of("Assessment", "JudgedModels", "JudgedMembers");

    private final DrlRule rule;
    private final Map<ClaimName, Expr> claims;
    private final List<Text> texts = new ArrayList<>();

    private RuleLint(DrlRule rule) {
        this.rule = rule;
        this.claims = rule.claims();
    }

    /** What is wrong with a rule. */
    static List<Text> texts(DrlRule rule, RulePack pack) {
        RuleLint lint = new RuleLint(rule);
        // A rule whose requirement the pack does without stands in a file of the pack that it extends.
        Requirement requirement = pack.requirements().get(rule.requirement());
        if (pack.nearest(rule.requirement()).isEmpty()) {
            lint.report("没有 @requirement(" + rule.requirement() + ") 所指的要求",
                    "there is no requirement for @requirement(" + rule.requirement() + ")");
        }
        lint.checkPatterns(requirement);
        lint.checkClaims();
        lint.checkRate(requirement);
        if (requirement != null) {
            lint.checkMessages(requirement);
        }
        return lint.texts;
    }

    private void checkPatterns(Requirement requirement) {
        Set<String> names = new HashSet<>();
        Set<String> types = new HashSet<>();
        String subject = null;
        for (DrlRule.Binding each : rule.bindings()) {
            if (!names.add(each.name())) {
                report(each.name() + "：绑定了两次", each.name() + ": it is bound twice");
            }
            if (each.type() != null) {
                if (ClaimName.of(each.name()) != null) {
                    report(each.name() + "：是规则判断的名称，不能绑定 " + each.type() + " 模式",
                            each.name() + ": it is the name of a claim, and the pattern " + each.type()
                            + " needs another");
                }
                if (!types.add(each.type()) || !GIVEN.contains(each.type()) && subject != null) {
                    report(each.type() + "：规则只有一个主体，否则会触发多次；其他资料应由主体引出",
                            "the pattern " + each.type()
                            + ": a rule has one subject and would fire several times; expected other facts by way of "
                            + "the subject");
                }
                subject = GIVEN.contains(each.type()) ? subject : each.type();
            }
        }
        if (subject == null || requirement != null && !subject.equals(requirement.subject())) {
            String expected = requirement == null ? "" : " " + requirement.subject();
            report("主体 " + subject + "：应为" + expected, "the subject " + subject + ": expected a" + expected);
        }
    }

    private void checkClaims() {
        if (claims.containsKey(ClaimName.SATISFIED) == claims.containsKey(ClaimName.HAZARD)
                || claims.containsKey(ClaimName.ANSWERED) && !claims.containsKey(ClaimName.HAZARD)) {
            report("应有 $satisfied，或者 $hazard（可带 $answered）",
                    "expected either $satisfied, or $hazard with or without $answered");
        }
        for (DrlRule.Binding each : rule.bindings()) {
            if (each.value() != null && ClaimName.of(each.name()) == null && !isUsed(each.name())) {
                report(each.name() + "：没有用到；规则的判断名为 " + ClaimName.all(),
                        each.name() + ": nothing uses it; the claims of a rule are " + ClaimName.all());
            }
        }
    }

    private boolean isUsed(String name) {
        return rule.bindings().stream().filter(each -> each.value() != null).flatMap(each -> each.value().withParts())
                .anyMatch(part -> part instanceof Expr.Name used && used.name().equals(name));
    }

    /** A rate is counted of the members that its requirement names, and of no other's. */
    private void checkRate(Requirement requirement) {
        Set<String> members = new HashSet<>();
        rule.bindings().stream().filter(each -> "JudgedMembers".equals(each.type())).forEach(
                each -> members.add(each.name()));
        if (requirement != null && members.isEmpty() != (requirement.rate() == null)) {
            report("JudgedMembers 与要求的 rate 应同时有或同时没有", "JudgedMembers, and rate: expected both or neither");
        }
        rule.bindings().stream()
                .filter(each -> each.value() != null)
                .flatMap(each -> each.value().withParts())
                .filter(part -> part instanceof Expr.Call call
                        && call.target() instanceof Expr.Name target
                        && members.contains(target.name())
                        && !(call.arguments().get(0) instanceof Expr.Literal id
                                && id.text().equals(rule.requirement())))
                .forEach(part -> report(
                        "JudgedMembers 只能问本规则的要求：应为 \"" + rule.requirement() + "\"",
                        "JudgedMembers is asked for the requirement of the rule itself: expected \""
                                + rule.requirement() + "\""));
    }

    private void checkMessages(Requirement requirement) {
        boolean mayBeLeftToAPerson = claims.containsKey(ClaimName.ANSWERED)
                || claims.containsKey(ClaimName.LEFT_TO_A_PERSON);
        if (requirement.messages().containsKey(Outcome.NEEDS_REVIEW) != mayBeLeftToAPerson) {
            report("$leftToAPerson 或 $answered 与 messages.needs-review 应同时有或同时没有",
                    "$leftToAPerson or $answered, and messages.needs-review: expected both or neither");
        }
        if (canBreach() && !requirement.messages().containsKey(Outcome.BREACHED)) {
            report("缺少 messages.breached", "messages.breached is missing");
        }
    }

    private boolean canBreach() {
        return !rule.isAlways(ClaimName.SATISFIED, true)
                && !rule.isAlways(ClaimName.LEFT_TO_A_PERSON, true)
                && !(claims.containsKey(ClaimName.SATISFIED) && isOnlyDeclared(claims.get(ClaimName.SATISFIED)));
    }

    /** Satisfied as soon as facts are given, so that it is never breached. */
    private static boolean isOnlyDeclared(Expr claim) {
        return claim.isCallOf("isDeclared")
                || claim.isCallOf("all") && claim.parts().stream().allMatch(RuleLint::isOnlyDeclared);
    }

    private void report(String zh, String en) {
        texts.add(new Text(zh, en));
    }
}
