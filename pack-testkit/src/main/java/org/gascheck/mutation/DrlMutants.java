package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.law.RulePack;

/** Changes one thing at a time in the rules of a pack itself, not in those that it inherits. */
final class DrlMutants {

    private static final Map<String, String> OPPOSITES = Map.ofEntries(
            Map.entry("all", "any"), Map.entry("any", "all"),
            Map.entry("some", "every"), Map.entry("every", "some"),
            Map.entry("isNot", "is"),
            Map.entry("hasAnyOf", "hasAllOf"), Map.entry("hasAllOf", "hasAnyOf"),
            Map.entry("notBefore", "notAfter"), Map.entry("notAfter", "notBefore"),
            Map.entry("atLeast", "is"));
    /** What is so on the day itself as well, by what is so on the other side of it only. */
    private static final Map<String, String> STRICT = Map.of("notBefore", "notAfter", "notAfter", "notBefore");
    private static final int LONGEST = 90;

    private final Program program;
    private final Neighbours neighbours;
    private final List<Mutation> mutations = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();
    private DrlFile file;
    private String place;
    private String within = "";

    DrlMutants(RulePack pack, Program program) {
        this.program = program;
        this.neighbours = new Neighbours(pack, program);
    }

    /** All mutants of the rules. */
    List<Mutation> all() {
        for (DrlFile each : program.rules().ownFiles()) {
            file = each;
            each.functions().forEach(function -> {
                place = function.name();
                walk(function.body(), null);
            });
            each.rules().forEach(this::vary);
        }
        return mutations;
    }

    private void vary(DrlRule rule) {
        place = rule.name();
        List<DrlRule.Binding> claims = rule.bindings().stream().filter(each -> ClaimName.of(each.name()) != null)
                .toList();
        for (DrlRule.Binding claim : claims) {
            within = claim.name() + ": ";
            walk(claim.value(), null);
            within = "";
            for (String constant : List.of("holds(true)", "holds(false)")) {
                if (!words(claim.value()).startsWith("holds(") || words(claim.value()).length() > constant.length()) {
                    replace(claim.value(), constant, claim.name() + " -> " + constant);
                }
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                DrlRule.Binding one = claims.get(i);
                DrlRule.Binding other = claims.get(j);
                if (one.inside() == other.inside() && isKnownBefore(rule, one, other)) {
                    add(one.value(), one.name() + " <-> " + other.name(), Map.of(
                            one.value(), Expr.parse(words(other.value())), other.value(),
                            Expr.parse(words(one.value()))));
                }
            }
        }
    }

    /** Whether the value of a later binding could stand where an earlier one does. */
    private static boolean isKnownBefore(DrlRule rule, DrlRule.Binding earlier, DrlRule.Binding later) {
        Set<String> bound = new HashSet<>();
        rule.bindings().stream().skip(rule.bindings().indexOf(earlier)).map(DrlRule.Binding::name).forEach(bound::add);
        return later.value().withParts().noneMatch(
                each -> each instanceof Expr.Name name && bound.contains(name.name()));
    }

    private void walk(Expr expr, Expr around) {
        if (expr instanceof Expr.Call call) {
            if (call.target() == null && Words.has(call.name())) {
                vary(call);
            } else if (program.isClaim(call)) {
                replace(call, "isNot(" + words(call) + ")", "not " + shown(call));
            }
        } else if (expr instanceof Expr.Choice choice) {
            replace(choice, words(choice.condition()) + " ? " + words(choice.no()) + " : " + words(choice.yes()),
                    "branches swapped: " + shown(choice));
        } else if (expr instanceof Expr.Comparison comparison) {
            replace(comparison,
                    words(comparison.one()) + (comparison.same() ? " != " : " == ") + words(comparison.other()),
                    shown(comparison) + (comparison.same() ? " -> !=" : " -> =="));
        } else if (expr instanceof Expr.Opposite opposite) {
            replace(opposite, words(opposite.condition()), "not " + shown(opposite));
        } else if (expr instanceof Expr.Member || expr instanceof Expr.Literal) {
            neighbours.of(expr, around)
                    .forEach(neighbour ->
                            replace(expr, neighbour, shown(around) + ": " + words(expr) + " -> " + neighbour));
        }
        expr.parts().forEach(part -> walk(part, expr));
    }

    private void vary(Expr.Call call) {
        if (call.name().equals("because") || call.name().equals("unless")) {
            // What is told as a reason turns no outcome.
            return;
        }
        boolean joins = call.name().equals("all") || call.name().equals("any");
        if (joins && call.arguments().size() > 1) {
            for (Expr dropped : call.arguments()) {
                String rest = call.arguments().stream().filter(each -> each != dropped).map(this::words)
                        .collect(Collectors.joining(", "));
                replace(call, call.name() + "(" + rest + ")", "without " + shown(dropped));
            }
        }
        if (call.name().equals("isNot") && program.isClaim(call.arguments().get(0))) {
            replace(call, words(call.arguments().get(0)), "not " + shown(call));
            return;
        }
        String opposite = OPPOSITES.get(call.name());
        if (opposite != null && !(joins && call.arguments().size() < 2)) {
            replace(call, opposite + words(call).substring(call.name().length()), shown(call) + " -> " + opposite);
        }
        String beyond = STRICT.get(call.name());
        if (beyond != null) {
            String strictly = "isNot(" + beyond + words(call).substring(call.name().length()) + ")";
            replace(call, strictly, shown(call) + " -> strictly");
        }
        if (!joins && !call.name().equals("isNot")) {
            replace(call, "isNot(" + words(call) + ")", "not " + shown(call));
        }
    }

    private void replace(Expr expr, String with, String change) {
        add(expr, change, Map.of(expr, Expr.parse(with)));
    }

    private void add(Expr at, String said, Map<Expr, Expr> replaced) {
        String change = within + said;
        int before = named.merge(file.name() + '\n' + place + '\n' + change, 1, Integer::sum);
        BitSet places = new BitSet();
        replaced.keySet().forEach(each -> places.set(each.at().id()));
        mutations.add(new Mutation(
                new Mutant(file.name(), file.lineOf(at), place, before == 1 ? change : change + " #" + before),
                Change.replacing(replaced), null, unchanged -> unchanged.reached().intersects(places), false));
    }

    private String words(Expr expr) {
        return file.wordsOf(expr);
    }

    private String shown(Expr expr) {
        String words = words(expr);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
