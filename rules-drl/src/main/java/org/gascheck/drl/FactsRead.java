package org.gascheck.drl;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.drl.source.PackRules;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Ref;

/**
 * Finds the facts that rules read, by the words in which the rules are written: what is not among them decides nothing,
 * whatever a submission says of it. A fact that is read of whatever is of an interface is told by the name of that.
 */
final class FactsRead {

    /** What tells who is in charge of a finding. */
    private static final Set<String> BY_REPORTS = Set.of("GasUser.kind", "GasUser.industry");

    /** What is read with a fact, since it says something of it: nothing was found where nobody looked. */
    private static final Map<String, List<String>> READ_WITH = Map.of(
            "Observation.found", List.of("Observation.inspected"),
            "InstalledDevice.installed", List.of("InstalledDevice.removedOn"),
            "District.hazards", List.of("Hazard.district"),
            "Building.heightMetres", List.of("Building.aboveHundredMetres", "Building.heightSource"),
            "OfLimitedUse.usableUntil",
                    List.of(
                            "ServiceLife.manufacturedOn",
                            "ServiceLife.purchasedOn",
                            "ServiceLife.years",
                            "Cylinder.nextInspection",
                            "Cylinder.scrapDate"));

    private final PackRules rules;
    private final Set<String> read = new TreeSet<>(BY_REPORTS);
    /** By their names: what one reads is the same whatever rule rests on it. */
    private final Set<String> functions = new HashSet<>();

    private FactsRead(PackRules rules) {
        this.rules = rules;
    }

    /**
     * The facts that the rules of some requirements read, such as {@code GasUser.kind}, in the order of the alphabet.
     */
    static List<String> by(PackRules rules, Collection<String> requirements) {
        FactsRead facts = new FactsRead(rules);
        requirements.stream().map(rules::rule).filter(rule -> rule != null).forEach(facts::readBy);
        return List.copyOf(facts.read);
    }

    private void readBy(DrlRule rule) {
        DrlFile file = rules.fileOf(rule);
        Map<String, Type> names = new HashMap<>();
        Type subject = null;
        for (DrlRule.Binding each : rule.bindings()) {
            if (each.value() == null) {
                subject = file.classNamed(each.type());
                names.put(each.name(), subject);
            } else if (each.inside()) {
                typeOf(each.value(), fieldsOf(subject));
            } else {
                typeOf(each.value(), names);
            }
        }
        rules.restedOnBy(rule).stream().filter(each -> functions.add(each.name())).forEach(this::readBy);
    }

    private void readBy(DrlFunction function) {
        Map<String, Type> names = new HashMap<>();
        function.parameters().forEach(each -> names.put(each.name(), rules.fileOf(function).classNamed(each.type())));
        typeOf(function.body(), names);
    }

    /** What the expressions in a pattern name: the fact of the pattern, and as if they were calls its fields. */
    private static Map<String, Type> fieldsOf(Type subject) {
        Map<String, Type> names = new HashMap<>();
        names.put("this", subject);
        return names;
    }

    /** The type of an expression, or null where it is none that leads to facts; notes the facts that it reads. */
    private Type typeOf(Expr expr, Map<String, Type> names) {
        if (expr instanceof Expr.Name name) {
            return names.containsKey(name.name()) ? names.get(name.name()) : member(names.get("this"), name.name());
        } else if (expr instanceof Expr.Call call && call.target() != null) {
            call.arguments().forEach(argument -> typeOf(argument, names));
            return member(typeOf(call.target(), names), call.name());
        } else if (expr instanceof Expr.Call call) {
            Type listed = null;
            for (Expr argument : call.arguments()) {
                if (argument instanceof Expr.Lambda said) {
                    Map<String, Type> inside = new HashMap<>(names);
                    inside.put(said.parameter(), listed);
                    typeOf(said.body(), inside);
                } else {
                    Type list = argumentOf(typeOf(argument, names), Facts.class);
                    listed = list == null ? listed : list;
                }
            }
            return null;
        }
        expr.parts().forEach(part -> typeOf(part, names));
        return null;
    }

    /** What a method of a type returns, or the reference leads to; null where it is none of the fact model. */
    private Type member(Type of, String name) {
        if (of == JudgedModels.class) {
            read.addAll(JudgedModels.READS);
        } else if (of == JudgedMembers.class) {
            read.addAll(JudgedMembers.READS);
        }
        if (name.equals("get") && argumentOf(of, Ref.class, Owner.class) != null) {
            return argumentOf(of, Ref.class, Owner.class);
        }
        if (!(of instanceof Class<?> type)) {
            return null;
        }
        try {
            Method method = type.getMethod(name);
            String fact = type.getSimpleName() + "." + name;
            read.add(fact);
            read.addAll(READ_WITH.getOrDefault(fact, List.of()));
            return method.getGenericReturnType();
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static Type argumentOf(Type type, Class<?>... raw) {
        return type instanceof ParameterizedType generic && List.of(raw).contains(generic.getRawType())
                ? generic.getActualTypeArguments()[0] : null;
    }
}
