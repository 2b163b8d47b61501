package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gascheck.law.RulePack;

/** The rules and functions of a pack, read so that they can be worked out without compiling them. */
final class Program {

    private final List<DrlText> files = new ArrayList<>();
    private final Map<String, DrlText.Function> functions = new HashMap<>();
    private final Map<String, DrlText.Rule> rules = new LinkedHashMap<>();
    private final Words words = new Words();

    /**
     * Reads the rules of a pack.
     *
     * @throws IllegalArgumentException if a rule or function is not one that can be worked out
     */
    Program(RulePack pack) {
        AtomicInteger ids = new AtomicInteger();
        pack.ruleFiles().forEach(file -> files.add(new DrlText(file, ids::getAndIncrement)));
        for (DrlText file : files) {
            file.functions().forEach(function -> functions.put(function.name(), function));
            file.rules().forEach(rule -> rules.put(rule.requirement(), rule));
        }
    }

    /** The files, in the order of the pack. */
    List<DrlText> files() {
        return files;
    }

    /** Whether the rule of a requirement stands in a file of a pack itself, not in one that it inherits. */
    boolean isOwn(String requirement, RulePack pack) {
        return files.stream().filter(file -> file.rules().contains(rule(requirement))).anyMatch(file -> isOwn(file, pack));
    }

    /** Whether a file is one of a pack itself, not one that it inherits. */
    static boolean isOwn(DrlText file, RulePack pack) {
        return pack.base() == null || pack.base().ruleFiles().stream().noneMatch(base -> base.name().equals(file.name()));
    }

    /** The rule of a requirement. */
    DrlText.Rule rule(String requirement) {
        return rules.get(requirement);
    }

    /** The function with a name, or null. */
    DrlText.Function function(String name) {
        return functions.get(name);
    }

    /** The numbers of the expressions that are a text. */
    BitSet placesOf(String text) {
        BitSet places = new BitSet();
        expressions().filter(expr -> expr instanceof Expr.Literal literal && literal.text().equals(text))
                .forEach(expr -> places.set(expr.at().id()));
        return places;
    }

    /** The constants that a limit can list, by the class as which rules read it; none where no rule does. */
    Set<String> constantsOf(String limit) {
        Set<String> names = new LinkedHashSet<>();
        expressions().filter(expr -> expr instanceof Expr.Call call && call.name().equals("list")
                && descendants(call.arguments().get(0)).anyMatch(each -> each instanceof Expr.Literal literal && literal.text().equals(limit)))
                .forEach(expr -> {
                    Expr.Member type = (Expr.Member) ((Expr.Call) expr).arguments().get(1);
                    for (Object constant : words.factClass(type.owner()).getEnumConstants()) {
                        names.add(((Enum<?>) constant).name());
                    }
                });
        return names;
    }

    private Stream<Expr> expressions() {
        return files.stream().flatMap(file -> Stream.concat(
                file.functions().stream().map(DrlText.Function::body),
                file.rules().stream().flatMap(rule -> rule.bindings().values().stream()).map(DrlText.Binding::value).filter(Objects::nonNull)))
                .flatMap(Program::descendants);
    }

    /** An expression and all its parts, theirs too. */
    static Stream<Expr> descendants(Expr expr) {
        return Stream.concat(Stream.of(expr), expr.parts().stream().flatMap(Program::descendants));
    }

    /** Whether an expression is a claim, and not a fact or a value. */
    boolean isClaim(Expr expr) {
        return expr instanceof Expr.Call call && (call.target() == null
                ? functions.containsKey(call.name()) || Words.has(call.name())
                : Words.isClaimOfModels(call.name()));
    }

    /** The vocabulary of the rules. */
    Words words() {
        return words;
    }
}
