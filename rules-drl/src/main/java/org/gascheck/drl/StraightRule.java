package org.gascheck.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.DeclarationSource;
import org.drools.model.From0;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.From3;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function0;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Function2;
import org.drools.model.functions.Function3;
import org.gascheck.facts.Identified;
import org.gascheck.law.Assessment;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;

/** A rule as a function of its subject: the bindings and {@code from}s of its left-hand side, in their order. */
final class StraightRule {

    /** Works out a claim from the values of the variables before it. */
    private interface Step {
        Object value(Object[] values);
    }

    private final String name;
    private final Map<Variable<?>, Integer> slots = new HashMap<>();
    private final Step[] steps;
    private final int assessment;
    private final int models;
    private final int subject;
    private final int applies;
    private final int satisfied;
    private final int leftToAPerson;
    private final int due;

    /**
     * Reads a rule of the executable model.
     *
     * @throws EngineFaultException if it is not in the form in which it can be called straight
     */
    StraightRule(Rule rule) {
        name = rule.getName();
        Map<Class<?>, Integer> given = new HashMap<>();
        List<Pattern<?>> computed = new ArrayList<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition instanceof Pattern<?> pattern) {
                read(pattern, given, computed);
            }
        }
        Map<String, Integer> named = new HashMap<>();
        Map<Integer, Step> computing = new HashMap<>();
        for (Pattern<?> pattern : computed) {
            for (Binding binding : pattern.getBindings()) {
                addBinding(binding, named, computing);
            }
            DeclarationSource source = sourceOf(pattern);
            if (source != null) {
                Step step = step(source);
                int slot = newSlot(pattern.getPatternVariable());
                named.put(pattern.getPatternVariable().getName(), slot);
                computing.put(slot, step);
            }
        }
        assessment = given.getOrDefault(Assessment.class, -1);
        models = given.getOrDefault(JudgedModels.class, -1);
        subject = given.getOrDefault(Identified.class, -1);
        applies = named.getOrDefault("$applies", -1);
        satisfied = named.getOrDefault("$satisfied", -1);
        leftToAPerson = named.getOrDefault("$leftToAPerson", -1);
        due = named.getOrDefault("$due", -1);
        if (subject < 0 || satisfied < 0 || named.size() != computing.size()) {
            throw unexpected("a subject and $satisfied are needed");
        }
        steps = new Step[slots.size()];
        computing.forEach((slot, step) -> steps[slot] = step);
    }

    /** The judgement on a subject, of which each claim is worked out when it is first asked for. */
    Judgement judge(Assessment on, JudgedModels judgedModels, Identified about) {
        Object[] values = new Object[slots.size()];
        put(values, assessment, on);
        put(values, models, judgedModels);
        put(values, subject, about);
        return new StraightJudgement(this, values);
    }

    /** The given values among those of a judgement. */
    Object[] given(Object[] values) {
        Object[] given = new Object[values.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = steps[i] == null ? values[i] : null;
        }
        return given;
    }

    Claim applies(Object[] values) {
        return applies < 0 ? Claims.holds(true) : (Claim) value(values, applies);
    }

    Claim satisfied(Object[] values) {
        return (Claim) value(values, satisfied);
    }

    Claim leftToAPerson(Object[] values) {
        return leftToAPerson < 0 ? Claims.holds(false) : (Claim) value(values, leftToAPerson);
    }

    Claim due(Object[] values) {
        return due < 0 ? null : (Claim) value(values, due);
    }

    /** The value of a variable. Where threads race they make equal ones, all immutable. */
    private Object value(Object[] values, int slot) {
        Object value = values[slot];
        if (value == null) {
            value = steps[slot].value(values);
            values[slot] = value;
        }
        return value;
    }

    private static void put(Object[] values, int slot, Object value) {
        if (slot >= 0) {
            values[slot] = value;
        }
    }

    private void read(Pattern<?> pattern, Map<Class<?>, Integer> given, List<Pattern<?>> computed) {
        if (pattern.getConstraint() != SingleConstraint.TRUE) {
            throw unexpected("the constraint " + pattern.getConstraint());
        }
        if (sourceOf(pattern) == null) {
            Class<?> type = pattern.getPatternVariable().getType();
            Class<?> role = Identified.class.isAssignableFrom(type) ? Identified.class : type;
            if (role != Identified.class && role != Assessment.class && role != JudgedModels.class
                    || given.put(role, newSlot(pattern.getPatternVariable())) != null) {
                throw unexpected("the pattern of " + type.getSimpleName());
            }
        }
        computed.add(pattern);
    }

    private static DeclarationSource sourceOf(Pattern<?> pattern) {
        return pattern.getPatternVariable() instanceof Declaration<?> declaration ? declaration.getSource() : null;
    }

    @SuppressWarnings("unchecked")
    private void addBinding(Binding binding, Map<String, Integer> named, Map<Integer, Step> computing) {
        Function1<Object, Object> function = binding.getBindingFunction();
        int input = slot(binding.getInputVariable());
        int slot = newSlot(binding.getBoundVariable());
        named.put(binding.getBoundVariable().getName(), slot);
        computing.put(slot, values -> function.apply(value(values, input)));
    }

    @SuppressWarnings("unchecked")
    private Step step(DeclarationSource source) {
        if (source instanceof From0<?> from) {
            Function0<?> function = from.getProvider();
            return values -> function.apply();
        } else if (source instanceof From1<?> from) {
            Function1<Object, ?> function = (Function1<Object, ?>) from.getProvider();
            int one = slot(from.getVariable());
            return values -> function.apply(value(values, one));
        } else if (source instanceof From2<?, ?> from) {
            Function2<Object, Object, ?> function = (Function2<Object, Object, ?>) from.getProvider();
            int one = slot(from.getVariable());
            int two = slot(from.getVariable2());
            return values -> function.apply(value(values, one), value(values, two));
        } else if (source instanceof From3<?, ?, ?> from) {
            Function3<Object, Object, Object, ?> function = (Function3<Object, Object, Object, ?>) from.getProvider();
            int one = slot(from.getVariable());
            int two = slot(from.getVariable2());
            int three = slot(from.getVariable3());
            return values -> function.apply(value(values, one), value(values, two), value(values, three));
        }
        throw unexpected("the source " + source);
    }

    private int newSlot(Variable<?> variable) {
        slots.put(variable, slots.size());
        return slots.size() - 1;
    }

    private int slot(Variable<?> variable) {
        Integer slot = slots.get(variable);
        if (slot == null) {
            throw unexpected("the variable " + variable.getName());
        }
        return slot;
    }

    private EngineFaultException unexpected(String what) {
        return new EngineFaultException("the rule \"" + name + "\" cannot be called straight: " + what);
    }
}
