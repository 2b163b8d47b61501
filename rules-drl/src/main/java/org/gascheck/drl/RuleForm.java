package org.gascheck.drl;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gascheck.Text;

/**
 * Holds a left-hand side to the form in which a rule fires exactly once for every subject, whatever is known: patterns of the
 * subject and of what comes with it, with bindings and without constraints, and claims {@code from} expressions.
 */
final class RuleForm {

    private static final Set<String> GIVEN = Set.of("Assessment", "JudgedModels");
    /** A name bound to a field or a call; what stands in brackets has been taken out. */
    private static final Pattern BINDING = Pattern.compile("\\s*\\$\\w+\\s*:\\s*[\\w$]+(?:\\(\\))?(?:\\s*\\.\\s*[\\w$]+(?:\\(\\))?)*\\s*");

    private RuleForm() {
    }

    /** The claims that the rule binds. */
    static Set<ClaimName> claims(RuleDescr rule) {
        Set<ClaimName> claims = EnumSet.noneOf(ClaimName.class);
        for (BaseDescr each : rule.getLhs().getDescrs()) {
            PatternDescr pattern = (PatternDescr) each;
            add(ClaimName.of(pattern.getIdentifier()), claims);
            for (BaseDescr binding : pattern.getConstraint().getDescrs()) {
                add(ClaimName.of(textOf(binding).split(":")[0].strip()), claims);
            }
        }
        return claims;
    }

    private static void add(ClaimName claim, Set<ClaimName> claims) {
        if (claim != null) {
            claims.add(claim);
        }
    }

    /** What in the left-hand side is not in the form, and why it must be; null where all is. */
    static Text fault(RuleDescr rule) {
        if (rule.getParentName() != null) {
            return new Text("extends：规则不得继承规则，否则适用条件不在其自身",
                    "extends: a rule says by itself when it applies");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            return new Text("do[…]：规则只有一个 then 部分，否则可能得出两个结论",
                    "a named consequence: a rule with two right-hand sides could conclude twice");
        }
        if (rule.getLhs() == null) {
            return new Text("缺少 when 部分", "the left-hand side is missing");
        }
        Set<String> types = new HashSet<>();
        String subject = null;
        for (BaseDescr each : rule.getLhs().getDescrs()) {
            if (!(each instanceof PatternDescr pattern)) {
                return element(each);
            }
            Text fault = fault(pattern);
            if (fault != null) {
                return fault;
            }
            String type = pattern.getObjectType();
            if (pattern.getSource() != null) {
                continue;
            }
            if (!types.add(type) || !GIVEN.contains(type) && subject != null) {
                return new Text(type + "：规则只有一个主体，否则会触发多次；其他资料应由主体引出",
                        "the pattern " + type + ": a rule has one subject and would fire several times; expected other facts by way of the subject");
            }
            subject = GIVEN.contains(type) ? subject : type;
        }
        return null;
    }

    private static Text fault(PatternDescr pattern) {
        if (pattern.isQuery() || !pattern.getBehaviors().isEmpty()) {
            return new Text(pattern.getObjectType() + "：不得用 query 或窗口", "the pattern " + pattern.getObjectType() + ": a query or a window");
        }
        if (pattern.getSource() != null && !(pattern.getSource() instanceof FromDescr)) {
            return element(pattern.getSource());
        }
        if (pattern.getSource() != null && !"Claim".equals(pattern.getObjectType())) {
            return new Text(pattern.getObjectType() + " … from：应为 Claim() from，否则规则按成员触发多次",
                    "the pattern " + pattern.getObjectType() + " from: expected Claim() from, since a rule over members fires for each");
        }
        for (BaseDescr each : pattern.getConstraint().getDescrs()) {
            String text = textOf(each);
            if (!BINDING.matcher(withoutContentsOfBrackets(text)).matches()) {
                return new Text("约束 " + text.strip() + "：应为绑定，如 $applies : is(inUse)；约束会暗中缩小适用范围，资料不全时规则不触发",
                        "the constraint " + text.strip() + ": expected a binding such as $applies : is(inUse), "
                                + "since a constraint is a second, silent \"applies\" for which unknown facts count as no");
            }
        }
        return null;
    }

    private static String textOf(BaseDescr each) {
        return String.valueOf(each instanceof ExprConstraintDescr expression ? expression.getExpression() : each.getText());
    }

    /** {@code eval}, {@code not}, {@code exists}, {@code forall}, {@code accumulate}, {@code collect} and their like. */
    private static Text element(BaseDescr each) {
        String kind = each.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
        return new Text(kind + "：规则的 when 部分只有模式；对列表的判断写在函数中，用 some、every，否则未知会当作没有",
                kind + ": the left-hand side has patterns only; lists are folded by some and every in a function, "
                        + "since Drools takes what is unknown for what is not there");
    }

    private static String withoutContentsOfBrackets(String text) {
        StringBuilder top = new StringBuilder();
        int depth = 0;
        for (char each : text.toCharArray()) {
            depth -= each == ')' ? 1 : 0;
            if (depth == 0) {
                top.append(each);
            }
            depth += each == '(' ? 1 : 0;
        }
        return top.toString();
    }
}
