package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gascheck.law.RulePack;

/**
 * Modified condition/decision coverage: whether the cases show of every condition of a requirement that it alone turns the
 * outcome. A condition is shown to do so when true if some case fails once it is forced to be false there, and the other way
 * round; where it is unknown, nothing is forced.
 */
final class Conditions {

    private static final Set<String> CONNECTIVES = Set.of("all", "any", "some", "every", "forEach", "inEachCase");

    private final RulePack pack;
    private final Program program;
    private final Bench bench;

    Conditions(RulePack pack, Program program, Bench bench) {
        this.pack = pack;
        this.program = program;
        this.bench = bench;
    }

    /** The conditions of a requirement. */
    List<Condition> of(String requirement) {
        List<Trial> trials = bench.trials().stream()
                .filter(trial -> trial.requirement().equals(requirement) && trial.rank() < 2).toList();
        List<Condition> conditions = new ArrayList<>();
        DrlText.Rule rule = program.rule(requirement);
        DrlText file = program.files().stream().filter(each -> each.rules().contains(rule)).findFirst().orElseThrow();
        for (String said : rule.said()) {
            collect(rule.bindings().get(said).value(), file, CallPath.RULE, "", trials, conditions);
        }
        return conditions;
    }

    private void collect(Expr expr, DrlText file, CallPath path, String via, List<Trial> trials, List<Condition> conditions) {
        if (expr instanceof Expr.Call call && call.target() == null && program.function(call.name()) != null) {
            DrlText.Function function = program.function(call.name());
            DrlText other = program.files().stream().filter(each -> each.functions().contains(function)).findFirst().orElseThrow();
            collect(function.body(), other, path.through(call), via.isEmpty() ? call.name() : via + " > " + call.name(), trials, conditions);
        } else if (expr instanceof Expr.Choice choice) {
            add(choice.condition(), file, path, via, trials, conditions);
            collect(choice.yes(), file, path, via, trials, conditions);
            collect(choice.no(), file, path, via, trials, conditions);
        } else if (expr instanceof Expr.Lambda lambda) {
            collect(lambda.body(), file, path, via, trials, conditions);
        } else if (expr instanceof Expr.Call call && isCondition(call)) {
            add(call, file, path, via, trials, conditions);
        } else if (expr instanceof Expr.Call call) {
            call.arguments().forEach(argument -> collect(argument, file, path, via, trials, conditions));
        }
    }

    private boolean isCondition(Expr.Call call) {
        if (!program.isClaim(call) || call.target() == null && CONNECTIVES.contains(call.name())) {
            return false;
        }
        // What is declared or shown is never false.
        boolean constant = Set.of("shows", "isDeclared").contains(call.name()) || call.name().equals("holds") && call.arguments().get(0) instanceof Expr.Constant;
        return !constant && !(call.name().equals("isNot") && program.isClaim(call.arguments().get(0)));
    }

    private void add(Expr expr, DrlText file, CallPath path, String via, List<Trial> trials, List<Condition> conditions) {
        conditions.add(new Condition(file.name(), file.lineOf(expr), via, file.wordsOf(expr),
                turns(Change.forcing(expr, path, false), expr, trials), turns(Change.forcing(expr, path, true), expr, trials)));
    }

    private boolean turns(Change change, Expr expr, List<Trial> trials) {
        return trials.stream().anyMatch(trial -> trial.reached().get(expr.at().id())
                && trial.sitting().finding(trial.finding(), change, pack).outcome() != trial.finding().outcome());
    }
}
