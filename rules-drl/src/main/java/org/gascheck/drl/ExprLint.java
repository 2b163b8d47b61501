package org.gascheck.drl;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.RulePack;
import org.gascheck.truth.Claims;

/**
 * Holds the expressions of a file to the words that rules are made of: those of {@link Claims}, functions, facts and
 * the law.
 */
final class ExprLint {

    /** A claim on each member of a list that is worked out once: the list, the assessment, and the claim. */
    private static final int SHARED = 3;
    private static final Set<String> FOLDS = Set.of("some", "every");

    private static final Set<String> WORDS =
            Stream.of(Claims.class.getMethods()).map(Method::getName).collect(Collectors.toUnmodifiableSet());

    private final RulePack pack;
    private final PackRules rules;
    private final DrlFile file;

    /** The problems found at a place, and what is known there. */
    private final class Scope {

        private final Set<String> names;
        private final boolean fields;
        private final List<Problem> problems;

        Scope(Set<String> names, boolean fields, List<Problem> problems) {
            this.names = names;
            this.fields = fields;
            this.problems = problems;
        }

        Scope with(String name) {
            Set<String> more = new HashSet<>(names);
            more.add(name);
            return new Scope(more, fields, problems);
        }

        void check(Expr expr) {
            if (expr instanceof Expr.Name name) {
                checkName(name);
            } else if (expr instanceof Expr.Member member) {
                checkMember(member);
            } else if (expr instanceof Expr.Literal literal) {
                checkLiteral(literal);
            } else if (expr instanceof Expr.Call call && call.target() == null) {
                checkCall(call);
            }
            expr.parts().stream().filter(each -> isToday(each) && !isWord(expr)).forEach(this::reportToday);
            Scope inside = expr instanceof Expr.Lambda lambda ? with(lambda.parameter()) : this;
            // Which reasons there are to tell is for the whole rule to say.
            expr.parts().stream().skip(expr.reason() == null ? 0 : 1).forEach(inside::check);
        }

        /** The day of the assessment, by which a timeline finds the days on which findings change. */
        private boolean isToday(Expr expr) {
            return expr instanceof Expr.Call call && call.name().equals("date") && call.target() instanceof Expr.Name;
        }

        private boolean isWord(Expr expr) {
            return expr instanceof Expr.Call call && call.target() == null && WORDS.contains(call.name());
        }

        private void reportToday(Expr expr) {
            report(
                    expr,
                    "评定日期：应只交给 Claims 的词去比较，如 notBefore，否则时间表找不到结果改变的日子",
                    "the assessment date: expected it to be given to a word of Claims that compares it, such as"
                            + " notBefore; a timeline finds no other days on which findings change");
        }

        private void checkName(Expr.Name name) {
            boolean isField = fields && !name.name().startsWith("$") && !Character.isUpperCase(name.name().charAt(0));
            if (!isField && !names.contains(name.name())) {
                report(
                        name,
                        name.name() + "：应为" + (fields ? "主体的项" : "前面的变量或参数"),
                        name.name() + ": expected "
                                + (fields ? "a field of the subject" : "a variable bound before, or a parameter"));
            }
        }

        private void checkMember(Expr.Member member) {
            Class<?> owner = file.classNamed(member.owner());
            if (owner == null || !owner.isEnum()) {
                report(
                        member,
                        member.owner() + "." + member.name() + "：应为 import 中的枚举的常量或 class",
                        member.owner() + "." + member.name()
                                + ": expected a constant, or the class, of an enum among the imports");
            }
        }

        private void checkLiteral(Expr.Literal literal) {
            String word = literal.text();
            boolean known = pack.limits().containsKey(word)
                    || pack.settings().containsKey(word)
                    || pack.nearest(word).isPresent()
                    || pack.settings().values().stream()
                            .anyMatch(setting -> setting.names().contains(word));
            if (!known) {
                report(literal, "“" + word + "”不是 pack.yaml 中的限值、设置或选项，也不是要求的 id",
                        "\"" + word + "\" is no limit, setting or option of pack.yaml, and no id of a requirement");
            }
        }

        private void checkCall(Expr.Call call) {
            if (FOLDS.contains(call.name())
                    && call.arguments().size() == SHARED
                    && call.arguments().get(SHARED - 1) instanceof Expr.Lambda claim) {
                checkShared(call, claim);
            }
            if (!WORDS.contains(call.name()) && rules.function(call.name()) == null) {
                report(call, call.name() + "：既不是 Claims 的词，也不是规则文件中的函数",
                        call.name() + ": it is no word of Claims, and no function of a rule file");
            }
        }

        /**
         * What is worked out once for all must be the same for all: it rests on nothing but the member and the
         * assessment.
         */
        private void checkShared(Expr.Call call, Expr.Lambda claim) {
            Set<String> known =
                    Set.of(claim.parameter(), call.arguments().get(1) instanceof Expr.Name name ? name.name() : "");
            claim.body()
                    .withParts()
                    .filter(each -> each instanceof Expr.Name name
                            && names.contains(name.name())
                            && !known.contains(name.name()))
                    .findFirst()
                    .ifPresent(each -> report(
                            each,
                            ((Expr.Name) each).name() + "：只算一次的判断只能用清单的成员和 assessment",
                            ((Expr.Name) each).name()
                                    + ": a claim that is worked out once may use nothing but the member and"
                                    + " the assessment"));
        }

        private void report(Expr expr, String zh, String en) {
            problems.add(file.problem(expr.at().start(), new Text(zh, en)));
        }
    }

    ExprLint(RulePack pack, PackRules rules, DrlFile file) {
        this.pack = pack;
        this.rules = rules;
        this.file = file;
    }

    /** What is wrong with the words of a function. */
    List<Problem> problems(DrlFunction function) {
        List<Problem> problems = new ArrayList<>();
        if (WORDS.contains(function.name())) {
            problems.add(file.problem(function.start(), new Text("函数 " + function.name() + "：是 Claims 的词",
                    "the function " + function.name() + ": that is a word of Claims")));
        }
        Set<String> parameters =
                function.parameters().stream().map(DrlFunction.Parameter::name).collect(Collectors.toSet());
        new Scope(parameters, false, problems).check(function.body());
        return problems;
    }

    /** What is wrong with the words of a rule. */
    List<Problem> problems(DrlRule rule) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DrlRule.Binding each : rule.bindings()) {
            if (each.value() != null) {
                new Scope(each.inside() ? Set.of("this") : names, each.inside(), problems).check(each.value());
            }
            names.add(each.name());
        }
        return problems;
    }
}
