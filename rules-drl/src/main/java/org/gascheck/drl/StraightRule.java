package org.gascheck.drl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
import org.drools.model.functions.IntrospectableLambda;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.facts.Identified;
import org.gascheck.law.Assessment;
import org.gascheck.truth.Claim;

/** A rule as a function of its subject: the bindings and {@code from}s of its left-hand side, in their order. */
final class StraightRule {

    private static final int NONE = -1;

    private final String name;
    private final SharedSlots shared;
    private final Map<Variable<?>, Integer> slots = new HashMap<>();
    private final int[] claims = new int[ClaimName.values().length];

    /**
     * Reads a rule of the executable model.
     *
     * @param shared the slots of all rules about subjects of its kind
     * @throws EngineFaultException if it is not in the form in which it can be called straight
     */
    StraightRule(Rule rule, SharedSlots shared) {
        this.name = rule.getName();
        this.shared = shared;
        Map<String, Integer> named = new HashMap<>();
        Set<Integer> given = new HashSet<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition instanceof Pattern<?> pattern) {
                read(pattern, given, named);
            }
        }
        for (ClaimName each : ClaimName.values()) {
            claims[each.ordinal()] = named.getOrDefault(each.binding(), NONE);
        }
        if (!given.contains(SharedSlots.SUBJECT) || has(ClaimName.SATISFIED) == has(ClaimName.HAZARD)
                || has(ClaimName.ANSWERED) && !has(ClaimName.HAZARD)) {
            throw unexpected("expected a subject, and $satisfied or $hazard");
        }
    }

    /** What the rule binds to a name, or null. */
    Claim bound(ClaimName claim, SubjectValues values) {
        int slot = claims[claim.ordinal()];
        return slot == NONE ? null : (Claim) values.value(slot);
    }

    private boolean has(ClaimName claim) {
        return claims[claim.ordinal()] != NONE;
    }

    private void read(Pattern<?> pattern, Set<Integer> given, Map<String, Integer> named) {
        if (pattern.getConstraint() != SingleConstraint.TRUE) {
            throw unexpected("the constraint " + pattern.getConstraint());
        }
        Variable<?> variable = pattern.getPatternVariable();
        DeclarationSource source = sourceOf(pattern);
        if (source == null) {
            int slot = givenSlot(variable.getType());
            if (!given.add(slot)) {
                throw unexpected("the second pattern of " + variable.getType().getSimpleName());
            }
            slots.put(variable, slot);
        }
        for (Binding binding : pattern.getBindings()) {
            name(binding.getBoundVariable(), slotOf(binding), named);
        }
        if (source != null) {
            name(variable, slotOf(source), named);
        }
    }

    private int givenSlot(Class<?> type) {
        if (type == Assessment.class) {
            return SharedSlots.ASSESSMENT;
        } else if (type == JudgedModels.class) {
            return SharedSlots.MODELS;
        } else if (type == JudgedMembers.class) {
            return SharedSlots.MEMBERS;
        } else if (Identified.class.isAssignableFrom(type)) {
            return SharedSlots.SUBJECT;
        }
        throw unexpected("the pattern of " + type.getSimpleName());
    }

    private void name(Variable<?> variable, int slot, Map<String, Integer> named) {
        slots.put(variable, slot);
        if (named.put(variable.getName(), slot) != null) {
            throw unexpected("the second " + variable.getName());
        }
    }

    private static DeclarationSource sourceOf(Pattern<?> pattern) {
        return pattern.getPatternVariable() instanceof Declaration<?> declaration ? declaration.getSource() : null;
    }

    @SuppressWarnings("unchecked")
    private int slotOf(Binding binding) {
        Function1<Object, Object> function = (Function1<Object, Object>) bare(binding.getBindingFunction());
        int input = slot(binding.getInputVariable());
        return shared.slot(function, values -> function.apply(shared.value(values, input)), input);
    }

    @SuppressWarnings("unchecked")
    private int slotOf(DeclarationSource source) {
        if (source instanceof From0<?> from) {
            Function0<?> function = (Function0<?>) bare(from.getProvider());
            return shared.slot(function, values -> function.apply());
        } else if (source instanceof From1<?> from) {
            Function1<Object, ?> function = (Function1<Object, ?>) bare(from.getProvider());
            int one = slot(from.getVariable());
            return shared.slot(function, values -> function.apply(shared.value(values, one)), one);
        } else if (source instanceof From2<?, ?> from) {
            Function2<Object, Object, ?> function = (Function2<Object, Object, ?>) bare(from.getProvider());
            int one = slot(from.getVariable());
            int two = slot(from.getVariable2());
            return shared.slot(function, values -> function.apply(shared.value(values, one), shared.value(values, two)),
                    one, two);
        } else if (source instanceof From3<?, ?, ?> from) {
            Function3<Object, Object, Object, ?> function =
                    (Function3<Object, Object, Object, ?>) bare(from.getProvider());
            int one = slot(from.getVariable());
            int two = slot(from.getVariable2());
            int three = slot(from.getVariable3());
            return shared.slot(function,
                    values -> function.apply(shared.value(values, one), shared.value(values, two),
                            shared.value(values, three)),
                    one, two, three);
        }
        throw unexpected("the source " + source);
    }

    /** The function itself, which the executable model has once for all rules that write the same. */
    private static Object bare(Object function) {
        return function instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : function;
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
