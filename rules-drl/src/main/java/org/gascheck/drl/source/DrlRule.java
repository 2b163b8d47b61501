package org.gascheck.drl.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A rule.
 *
 * @param name        its name
 * @param requirement the id of the requirement that it decides
 * @param bindings    the facts and claims that it binds, in the order of the file
 * @param start       the offset of its first character
 * @param text        its text as it stands in the file
 */
public record DrlRule(String name, String requirement, List<Binding> bindings, int start, String text) {

    /**
     * A fact that a rule asks for, or what it binds to the value of an expression.
     *
     * @param type   the type of a fact, or null
     * @param value  the expression, or null for a fact
     * @param inside whether the expression stands in the pattern of a fact, whose fields it names
     * @param start  the offset of its first character
     */
    public record Binding(String name, String type, Expr value, boolean inside, int start) {
    }

    /** What it says, whatever its name, its comments and how its lines are set. */
    public String words() {
        String words = Tokens.words(text);
        return words.substring(words.indexOf(" when "));
    }

    /** The expressions to the values of which it binds names, in the order of the file. */
    public Stream<Expr> values() {
        return bindings.stream().map(Binding::value).filter(Objects::nonNull);
    }

    /** The claims that it makes, by the names to which it binds them, in the order of the file. */
    public Map<ClaimName, Expr> claims() {
        Map<ClaimName, Expr> claims = new LinkedHashMap<>();
        for (Binding each : bindings) {
            ClaimName name = each.value() == null ? null : ClaimName.of(each.name());
            if (name != null) {
                claims.putIfAbsent(name, each.value());
            }
        }
        return claims;
    }

    /** Whether it binds a claim that holds, or does not, whatever the facts. */
    public boolean isAlways(ClaimName claim, boolean truth) {
        Expr expr = claims().get(claim);
        return expr != null && expr.isAlways(truth);
    }
}
