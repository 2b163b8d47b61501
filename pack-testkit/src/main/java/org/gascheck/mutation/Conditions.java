package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.law.RulePack;
import org.gascheck.report.Conclusion;

/**
 * Modified condition/decision coverage: whether the cases show of every condition of a requirement that it alone turns
 * the outcome. A condition is shown to do so when true if some case fails for another outcome once it is forced to be
 * false there, and the other way round; where it is unknown, nothing is forced. In a list it is forced for every
 * member.
 */
final class Conditions {

    private static final Set<String> CONNECTIVES = Set.of(
            "all", "any", "some", "every", "many", "forEach", "inEachCase", "because", "unless");

    /**
     * Where a rule has got to: the file and body in which it is, the calls that led there, these in words, and which
     * parameters have been given a constant on the way.
     */
    private record Reach(DrlFile file, Expr body, CallPath path, String via, Map<String, Expr.Member> given) {

        /** The constant that an expression is here, or null. */
        Expr.Member constant(Expr expr) {
            return expr instanceof Expr.Name name ? given.get(name.name())
                    : expr instanceof Expr.Member member ? member : null;
        }
    }

    private final RulePack pack;
    private final Program program;
    private final Suite suite;

    Conditions(RulePack pack, Program program, Suite suite) {
        this.pack = pack;
        this.program = program;
        this.suite = suite;
    }

    /** The conditions of a requirement. */
    List<Condition> of(String requirement) {
        List<BaselineFinding> baseline = suite.baseline().stream()
                .filter(unchanged -> unchanged.requirement().equals(requirement))
                .toList();
        List<Condition> conditions = new ArrayList<>();
        DrlRule rule = program.rules().rule(requirement);
        DrlFile file = program.rules().fileOf(rule);
        rule.claims().forEach((name, claim) ->
                collect(claim, new Reach(file, claim, CallPath.RULE, name.binding(), Map.of()), baseline, conditions));
        return conditions;
    }

    private void collect(Expr expr, Reach reach, List<BaselineFinding> baseline, List<Condition> conditions) {
        if (expr instanceof Expr.Call call && call.target() == null && program.rules().function(call.name()) != null) {
            collect(program.rules().function(call.name()).body(), through(call, reach), baseline, conditions);
        } else if (expr instanceof Expr.Choice choice && isDecided(choice.condition(), reach)) {
            // What a rule hands over is no fact: the other branch is for those that hand over something else.
            Expr.Comparison comparison = (Expr.Comparison) choice.condition();
            boolean same = sameConstant(reach.constant(comparison.one()), reach.constant(comparison.other()));
            collect(same == comparison.same() ? choice.yes() : choice.no(), reach, baseline, conditions);
        } else if (expr instanceof Expr.Choice choice) {
            conditions.add(condition(choice.condition(), reach, baseline));
            collect(choice.yes(), reach, baseline, conditions);
            collect(choice.no(), reach, baseline, conditions);
        } else if (expr instanceof Expr.Lambda lambda) {
            collect(lambda.body(), reach, baseline, conditions);
        } else if (expr instanceof Expr.Call call) {
            if (isCondition(call)) {
                conditions.add(condition(call, reach, baseline));
            }
            // What a condition compares with may be a choice.
            call.arguments().forEach(argument -> collect(argument, reach, baseline, conditions));
        }
    }

    private static boolean isDecided(Expr condition, Reach reach) {
        return condition instanceof Expr.Comparison comparison
                && reach.constant(comparison.one()) != null && reach.constant(comparison.other()) != null;
    }

    private static boolean sameConstant(Expr.Member one, Expr.Member other) {
        return one.owner().equals(other.owner()) && one.name().equals(other.name());
    }

    private Reach through(Expr.Call call, Reach reach) {
        DrlFunction function = program.rules().function(call.name());
        boolean once = reach.body().withParts()
                .filter(each -> each instanceof Expr.Call other && other.name().equals(call.name())).count() == 1;
        Map<String, Expr.Member> given = new HashMap<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Expr.Member constant = reach.constant(call.arguments().get(i));
            if (constant != null) {
                given.put(function.parameters().get(i).name(), constant);
            }
        }
        return new Reach(program.rules().fileOf(function), function.body(), reach.path().through(call),
                reach.via() + " > " + (once ? call.name() : reach.file().wordsOf(call)), given);
    }

    private boolean isCondition(Expr.Call call) {
        if (!program.isClaim(call) || call.target() == null && CONNECTIVES.contains(call.name())) {
            return false;
        }
        // What is declared or shown is never false.
        boolean constant = Set.of("shows", "isDeclared").contains(call.name())
                || call.name().equals("holds") && call.arguments().get(0) instanceof Expr.Constant;
        return !constant && !(call.name().equals("isNot") && program.isClaim(call.arguments().get(0)));
    }

    private Condition condition(Expr expr, Reach reach, List<BaselineFinding> baseline) {
        return new Condition(reach.file().name(), reach.file().lineOf(expr), reach.via(), reach.file().wordsOf(expr),
                whenForced(Change.forcing(expr, reach.path(), false), expr, baseline),
                whenForced(Change.forcing(expr, reach.path(), true), expr, baseline));
    }

    private Condition.Effect whenForced(Change change, Expr expr, List<BaselineFinding> baseline) {
        boolean shown = baseline.stream()
                .filter(unchanged -> unchanged.reached().get(expr.at().id()))
                .anyMatch(unchanged -> {
                    Conclusion forced = unchanged.judgedCase().conclusion(unchanged.conclusion(), change, pack);
                    return forced.outcome() != unchanged.conclusion().outcome() && unchanged.failsWith(forced);
                });
        return new Condition.Effect(shown, null);
    }
}
