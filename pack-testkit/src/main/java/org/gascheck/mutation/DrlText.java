package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.gascheck.drl.ClaimName;
import org.gascheck.law.RuleFile;

/** A file of rules, read into its functions and rules, each knowing its place. */
final class DrlText {

    /** A function that returns an expression. */
    record Function(String name, List<String> parameters, Expr body) {
    }

    /**
     * A fact that a rule asks for, or what it binds to the value of an expression.
     *
     * @param type   the type of a fact, or null
     * @param value  the expression, or null for a fact
     * @param inside whether the expression stands in the pattern of the subject, whose fields it names
     */
    record Binding(String name, String type, Expr value, boolean inside) {
    }

    /**
     * A rule.
     *
     * @param bindings in the order of the file, by name
     */
    record Rule(String name, String requirement, Map<String, Binding> bindings) {

        /** The names of the claims that are handed over, in the order of the file. */
        List<String> said() {
            return bindings.keySet().stream().filter(each -> ClaimName.of(each) != null).toList();
        }
    }

    private final RuleFile file;
    private final List<Function> functions = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    /** Reads a file, numbering its expressions. */
    DrlText(RuleFile file, IntSupplier ids) {
        this.file = file;
        Tokens tokens = new Tokens(file.name(), file.drl());
        ExprReader expressions = new ExprReader(tokens, ids);
        while (!tokens.atEnd()) {
            if (tokens.areNext("function")) {
                functions.add(function(tokens, expressions));
            } else if (tokens.areNext("rule")) {
                rules.add(rule(tokens, expressions));
            } else {
                tokens.take();
            }
        }
    }

    /** The path of the file. */
    String name() {
        return file.name();
    }

    /** Its functions. */
    List<Function> functions() {
        return functions;
    }

    /** Its rules. */
    List<Rule> rules() {
        return rules;
    }

    /** The words of an expression, in one line. */
    String wordsOf(Expr expr) {
        return file.drl().substring(expr.at().start(), expr.at().end()).replaceAll("\\s+", " ").replace("( ", "(").replace(" )", ")");
    }

    /** The line of an expression, from 1. */
    int lineOf(Expr expr) {
        return (int) file.drl().substring(0, expr.at().start()).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Function function(Tokens tokens, ExprReader expressions) {
        tokens.expect("function");
        tokens.word();
        String name = tokens.word();
        List<String> parameters = new ArrayList<>();
        tokens.expect("(");
        while (!tokens.takeIf(")")) {
            String last = takeAny(tokens, ")");
            if (tokens.areNext(",") || tokens.areNext(")")) {
                parameters.add(last);
                tokens.takeIf(",");
            }
        }
        tokens.expect("{");
        tokens.expect("return");
        Expr body = expressions.read();
        tokens.expect(";");
        tokens.expect("}");
        return new Function(name, List.copyOf(parameters), body);
    }

    private static Rule rule(Tokens tokens, ExprReader expressions) {
        tokens.expect("rule");
        String name = tokens.take().text().replace("\"", "");
        String requirement = "";
        while (!tokens.takeIf("when")) {
            if (tokens.areNext("@", "requirement", "(")) {
                tokens.take();
                tokens.take();
                int start = tokens.take().end();
                while (!tokens.areNext(")")) {
                    takeAny(tokens, ")");
                }
                requirement = tokens.slice(start, tokens.peek().start()).strip();
            }
            takeAny(tokens, "when");
        }
        Map<String, Binding> bindings = new LinkedHashMap<>();
        while (!tokens.takeIf("then")) {
            readPattern(tokens, expressions, bindings);
        }
        for (String each : List.of("judge", "(", "kcontext", ")", ";", "end")) {
            tokens.expect(each);
        }
        return new Rule(name, requirement, bindings);
    }

    private static String takeAny(Tokens tokens, String awaited) {
        if (tokens.atEnd()) {
            throw tokens.unexpected("\"" + awaited + "\"");
        }
        return tokens.take().text();
    }

    private static void readPattern(Tokens tokens, ExprReader expressions, Map<String, Binding> bindings) {
        String name = tokens.word();
        tokens.expect(":");
        String type = tokens.word();
        tokens.expect("(");
        List<Binding> inside = new ArrayList<>();
        while (!tokens.takeIf(")")) {
            String inner = tokens.word();
            tokens.expect(":");
            inside.add(new Binding(inner, null, expressions.read(), true));
            tokens.takeIf(",");
        }
        if (tokens.takeIf("from")) {
            bindings.put(name, new Binding(name, null, expressions.read(), false));
        } else {
            bindings.put(name, new Binding(name, type, null, false));
        }
        inside.forEach(each -> bindings.put(each.name(), each));
    }
}
