package org.gascheck.mutation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.drl.source.Expr;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.RulePack;

/** The rules and functions of a pack, so that they can be worked out without compiling them. */
final class Program {

    private final PackRules rules;
    private final Words words = new Words();
    private final Map<String, BitSet> placesOf = new HashMap<>();
    private final Map<String, Set<String>> constantsOf = new HashMap<>();

    /**
     * Takes in the rules of a pack.
     *
     * @throws IllegalArgumentException if they cannot be read
     */
    Program(RulePack pack) {
        rules = PackRules.of(pack);
        if (!rules.problems().isEmpty()) {
            throw new IllegalArgumentException(rules.problems().get(0).toString());
        }
        rules.expressions().forEach(expr -> {
            if (expr instanceof Expr.Literal literal) {
                placesOf.computeIfAbsent(literal.text(), text -> new BitSet()).set(expr.at().id());
            } else if (expr instanceof Expr.Call call && call.name().equals("list")) {
                addConstants(call);
            }
        });
    }

    private void addConstants(Expr.Call list) {
        Expr.Member type = (Expr.Member) list.arguments().get(1);
        List<String> constants = Arrays.stream(words.factClass(type.owner()).getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name()).toList();
        list.arguments().get(0).withParts().forEach(part -> {
            if (part instanceof Expr.Literal limit) {
                constantsOf.computeIfAbsent(limit.text(), text -> new LinkedHashSet<>()).addAll(constants);
            }
        });
    }

    /** The rules and functions as they are written. */
    PackRules rules() {
        return rules;
    }

    /** Whether the rule of a requirement stands in a file of the pack itself, not in one that it inherits. */
    boolean isOwn(String requirement) {
        return rules.ownFiles().contains(rules.fileOf(rules.rule(requirement)));
    }

    /** The numbers of the expressions that are a text; not to be changed. */
    BitSet placesOf(String text) {
        return placesOf.getOrDefault(text, new BitSet());
    }

    /** The constants that a limit can list, by the class as which rules read it; none where no rule does. */
    Set<String> constantsOf(String limit) {
        return Collections.unmodifiableSet(constantsOf.getOrDefault(limit, Set.of()));
    }

    /** Whether an expression is a claim, and not a fact or a value. */
    boolean isClaim(Expr expr) {
        return expr instanceof Expr.Call call && (call.target() == null
                ? rules.function(call.name()) != null || Words.has(call.name())
                : Words.isClaim(call.name()));
    }

    /** The vocabulary of the rules. */
    Words words() {
        return words;
    }
}
