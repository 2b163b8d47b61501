package org.gascheck.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.gascheck.drl.JudgedModels;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;

/** A pack with its rules as they are written, and what each of its requirements rests on. Used by one thread. */
final class PackText {

    private final RulePack pack;
    private final PackRules rules;
    private final Map<String, Set<String>> restsOn = new LinkedHashMap<>();
    private final FoundOut foundOut;

    /** What was found out of rules, shared by packs that have the same ones. */
    private record FoundOut(Map<String, Boolean> shipped, Map<String, Set<String>> texts) {

        FoundOut() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    PackText(RulePack pack) {
        this(pack, PackRules.of(pack), new FoundOut());
    }

    private PackText(RulePack pack, PackRules rules, FoundOut foundOut) {
        this.pack = pack;
        this.rules = rules;
        this.foundOut = foundOut;
    }

    /** A pack with the rules of this one. */
    PackText of(RulePack other) {
        return new PackText(other, rules, foundOut);
    }

    /** A pack, which is not read anew where it has the same rule files. */
    PackText or(RulePack other) {
        return other.ruleFiles().equals(pack.ruleFiles()) ? of(other) : new PackText(other);
    }

    /** A pack with other rules. */
    static PackText of(RulePack pack, PackRules rules) {
        return new PackText(pack, rules, new FoundOut());
    }

    RulePack pack() {
        return pack;
    }

    PackRules rules() {
        return rules;
    }

    /** The functions of a pack by their names. */
    Map<String, DrlFunction> functions() {
        Map<String, DrlFunction> functions = new LinkedHashMap<>();
        rules.files().forEach(file -> file.functions().forEach(each -> functions.putIfAbsent(each.name(), each)));
        return functions;
    }

    /** Whether the rule of a requirement comes with the program, found out once. */
    boolean isRuleShipped(String requirement, BiPredicate<DrlRule, PackRules> shipped) {
        return foundOut.shipped().computeIfAbsent(requirement, id -> shipped.test(rules.rule(id), rules));
    }

    /** The requirements of which something is asked when those given are judged, themselves among them. */
    Set<String> closure(Iterable<String> requirements) {
        Set<String> all = new LinkedHashSet<>();
        requirements.forEach(each -> addClosure(each, all));
        return all;
    }

    private void addClosure(String id, Set<String> all) {
        Requirement requirement = pack.requirements().get(id);
        if (requirement != null && all.add(id)) {
            askedBy(requirement).forEach(each -> addClosure(each, all));
        }
    }

    /** The requirements that the rule of one asks for, or from which its rate is counted. */
    private Set<String> askedBy(Requirement requirement) {
        Set<String> asked = new LinkedHashSet<>();
        DrlRule rule = rules.rule(requirement.id());
        if (rule != null) {
            texts(rule).stream().filter(text -> pack.nearest(text).isPresent()).forEach(asked::add);
            if (asksForModels(rule)) {
                pack.requirements().values().stream()
                        .filter(each -> JudgedModels.KINDS.contains(each.subject()))
                        .forEach(each -> asked.add(each.id()));
            }
        }
        if (requirement.rate() != null) {
            asked.addAll(requirement.rate().members());
            asked.addAll(requirement.rate().demands());
        }
        return asked;
    }

    private static boolean asksForModels(DrlRule rule) {
        return rule.bindings().stream().anyMatch(each -> JudgedModels.class.getSimpleName().equals(each.type()));
    }

    private Set<String> texts(DrlRule rule) {
        Set<String> known = foundOut.texts().get(rule.requirement());
        if (known != null) {
            return known;
        }
        Set<String> texts = new LinkedHashSet<>();
        foundOut.texts().put(rule.requirement(), texts);
        rules.expressionsOf(rule).forEach(each -> {
            if (each instanceof Expr.Literal literal) {
                texts.add(literal.text());
            }
        });
        return texts;
    }

    /** The requirements whose rules themselves speak of a limit or setting, or use a definition. */
    List<Requirement> using(String key) {
        return pack.requirements().values().stream()
                .filter(each -> {
                    DrlRule rule = rules.rule(each.id());
                    return rule != null && (texts(rule).contains(key)
                            || rules.restedOnBy(rule).stream().anyMatch(function -> function.name().equals(key)));
                })
                .toList();
    }

    /** The {@link Change#id() ids} of all changes that could turn a requirement; none if it is not there. */
    Set<String> restsOn(String id) {
        Set<String> known = restsOn.get(id);
        if (known == null) {
            known = new LinkedHashSet<>();
            for (String each : closure(List.of(id))) {
                addOwn(pack.requirement(each), !each.equals(id), known);
            }
            restsOn.put(id, known);
        }
        return known;
    }

    private void addOwn(Requirement requirement, boolean asked, Set<String> ids) {
        String id = requirement.id();
        List<Change.Kind> kinds = new ArrayList<>(List.of(
                Change.Kind.REQUIREMENT_ADDED, Change.Kind.REQUIREMENT_DROPPED, Change.Kind.RULE,
                Change.Kind.DUE_DATE, Change.Kind.RATE));
        if (asked) {
            // Of models only what is mandatory is asked for.
            kinds.add(Change.Kind.STRENGTH);
        }
        kinds.forEach(kind -> ids.add(kind + " " + id));
        if (requirement.due() != null && requirement.due().setting() != null) {
            ids.add(Change.Kind.READING + " " + requirement.due().setting());
        }
        DrlRule rule = rules.rule(id);
        if (rule == null) {
            return;
        }
        for (String text : texts(rule)) {
            ids.add(Change.Kind.LIMIT + " " + text);
            ids.add(Change.Kind.READING + " " + text);
            // A due date is asked for even of a requirement that this pack does without.
            ids.add(Change.Kind.DUE_DATE + " " + text);
            ids.add(Change.Kind.REQUIREMENT_ADDED + " " + text);
            ids.add(Change.Kind.REQUIREMENT_DROPPED + " " + text);
        }
        rules.restedOnBy(rule).forEach(function -> ids.add(Change.Kind.DEFINITION + " " + function.name()));
    }
}
