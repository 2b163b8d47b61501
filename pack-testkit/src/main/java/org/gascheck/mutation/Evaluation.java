package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.drl.BoundJudgement;
import org.gascheck.drl.JudgedMembers;
import org.gascheck.drl.JudgedModels;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.facts.Identified;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.report.Areas;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;
import org.gascheck.truth.ClaimOf;

/**
 * Works out what rules conclude on the subjects of a case, as they are written or with a change. Used by one thread.
 */
final class Evaluation {

    /** What names mean at a place. */
    private record Scope(Map<String, Object> names, Object self, CallPath path) {

        Scope with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(names);
            more.put(name, value);
            return new Scope(more, self, path);
        }
    }

    private final Program program;
    private final Assessment assessment;
    private final Areas submitted;
    private final Change change;
    private final BitSet reached;

    /**
     * An evaluation.
     *
     * @param submitted the subjects of the case
     * @param reached where the numbers of the expressions worked out are collected, or null
     */
    Evaluation(Program program, Assessment assessment, Areas submitted, Change change, BitSet reached) {
        this.program = program;
        this.assessment = assessment;
        this.submitted = submitted;
        this.change = change;
        this.reached = reached;
    }

    /** What the rule of a requirement concludes on a subject. */
    Judgement judge(Requirement requirement, Identified subject) {
        DrlRule rule = program.rules().rule(requirement.id());
        Map<String, Object> names = new HashMap<>();
        for (DrlRule.Binding binding : rule.bindings()) {
            if (binding.value() != null) {
                names.put(
                        binding.name(),
                        value(binding.value(), new Scope(names, binding.inside() ? subject : null, CallPath.RULE)));
            } else if (binding.type().equals(Assessment.class.getSimpleName())) {
                names.put(binding.name(), assessment);
            } else if (binding.type().equals(JudgedModels.class.getSimpleName())) {
                names.put(binding.name(), JudgedModels.of(assessment.pack(), this::judge));
            } else if (binding.type().equals(JudgedMembers.class.getSimpleName())) {
                names.put(binding.name(), JudgedMembers.of(assessment.pack(), submitted, this::ofMember));
            } else {
                names.put(binding.name(), subject);
            }
        }
        Map<ClaimName, Claim> claims = new EnumMap<>(ClaimName.class);
        rule.claims().keySet().forEach(name -> claims.put(name, (Claim) names.get(name.binding())));
        return BoundJudgement.of(
                claims,
                other -> new Evaluation(program, other, submitted, change, null).judge(requirement, subject));
    }

    /** What is said of members has cases of its own: a rate is not what they are tried on. */
    private Judgement ofMember(Requirement requirement, Identified member) {
        Judgement judgement =
                new Evaluation(program, assessment, submitted, change, null).judge(requirement, member);
        return change.ofMember(requirement, member, assessment, submitted, judgement);
    }

    private Object value(Expr written, Scope scope) {
        if (reached != null && written.at().id() >= 0) {
            reached.set(written.at().id());
        }
        Expr expr = change.insteadOf(written);
        return change.outcome(expr, scope.path(), valueOf(expr, scope));
    }

    private Object valueOf(Expr expr, Scope scope) {
        if (expr instanceof Expr.Call call) {
            return called(call, scope);
        } else if (expr instanceof Expr.Name name) {
            return named(name.name(), scope);
        } else if (expr instanceof Expr.Literal literal) {
            return literal.text();
        } else if (expr instanceof Expr.Constant constant) {
            return constant.value();
        } else if (expr instanceof Expr.Member member) {
            return program.words().member(member);
        } else if (expr instanceof Expr.Lambda lambda) {
            return new ClaimOf<Object>() {
                @Override
                public Claim of(Object each) {
                    return (Claim) value(lambda.body(), scope.with(lambda.parameter(), each));
                }

                /** What is changed may be other things to others: nothing is worked out once. */
                @Override
                public Object site() {
                    return null;
                }
            };
        } else if (expr instanceof Expr.Choice choice) {
            return value((Boolean) value(choice.condition(), scope) ? choice.yes() : choice.no(), scope);
        } else if (expr instanceof Expr.Comparison comparison) {
            return (value(comparison.one(), scope) == value(comparison.other(), scope)) == comparison.same();
        }
        return !(Boolean) value(((Expr.Opposite) expr).condition(), scope);
    }

    private Object called(Expr.Call call, Scope scope) {
        List<Object> arguments = new ArrayList<>(call.arguments().size());
        for (Expr argument : call.arguments()) {
            arguments.add(value(argument, scope));
        }
        if (call.target() != null) {
            return program.words().ask(value(call.target(), scope), call.name(), arguments);
        }
        DrlFunction function = program.rules().function(call.name());
        if (function == null) {
            return program.words().say(call.name(), arguments);
        }
        Map<String, Object> names = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            names.put(function.parameters().get(i).name(), arguments.get(i));
        }
        return value(function.body(), new Scope(names, null, scope.path().through(call)));
    }

    private Object named(String name, Scope scope) {
        Object value = name.equals("this") ? scope.self() : scope.names().get(name);
        if (value == null && scope.self() != null) {
            value = program.words().field(scope.self(), name);
        }
        if (value == null) {
            throw new IllegalArgumentException(name + ": expected a variable or a field of " + scope.self());
        }
        return value;
    }
}
