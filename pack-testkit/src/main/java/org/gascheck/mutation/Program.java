package org.gascheck.mutation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
        Set<String> names = new LinkedHashSet<>();
        rules.expressions().filter(expr -> expr instanceof Expr.Call call && call.name().equals("list")
                && call.arguments().get(0).withParts().anyMatch(each -> isLiteral(each, limit)))
                .forEach(expr -> {
                    Expr.Member type = (Expr.Member) ((Expr.Call) expr).arguments().get(1);
                    for (Object constant : words.factClass(type.owner()).getEnumConstants()) {
                        names.add(((Enum<?>) constant).name());
                    }
                });
        return names;
    }

    private static boolean isLiteral(Expr expr, String text) {
        return expr instanceof Expr.Literal literal && literal.text().equals(text);
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
