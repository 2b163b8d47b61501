package org.gascheck.drl.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/**
 * Reads a rule file. It reads less than DRL is: what a rule file may hold, and nothing else. What it reads, it reads as
 * Drools does; so what else DRL has, and how Drools would read it, need not be known here.
 */
final class DrlReader {

    /**
     * On a left-hand side Drools' parser tries brackets one way after the other, so that its work doubles with each
     * level.
     */
    private static final int DEEPEST_IN_RULES = 6;

    /** Whoever mends the first of these sees the others. */
    private static final int MOST_FAULTS = 20;

    /** What Drools would take for something else than a call. */
    private static final Set<String> RESERVED = Set.of(
            "eval", "not", "exists", "forall", "accumulate", "acc", "collect", "and", "or", "in", "from", "over",
            "matches", "contains",
            "memberOf", "soundslike", "str", "do", "if", "then", "when", "end", "rule", "query", "function", "declare",
            "global", "import",
            "package", "entry", "window", "init", "action", "reverse", "result");

    private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{N}_$.*]+");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private final Tokens tokens;
    private final ExprReader expressions;
    private final List<DrlFile.Import> imports = new ArrayList<>();
    private final List<DrlFunction> functions = new ArrayList<>();
    private final List<DrlRule> rules = new ArrayList<>();
    private final List<DrlFault> faults = new ArrayList<>();
    private String packageName;

    DrlReader(String drl, IntSupplier ids) {
        tokens = new Tokens(drl);
        expressions = new ExprReader(tokens, ids);
        int backslash = drl.indexOf('\\');
        if (backslash >= 0) {
            // The compiler of what Drools generates takes it for an escape, such as the end of a line, in comments too.
            faults.add(new DrlFault(backslash, "不得有反斜杠",
                    "a backslash: expected none, since it can hide what stands there"));
        }
        while (!tokens.atEnd() && faults.size() < MOST_FAULTS) {
            Tokens.Token first = tokens.peek();
            try {
                readNext();
            } catch (DrlFault e) {
                faults.add(e);
                skip(first);
            }
        }
    }

    String packageName() {
        return packageName;
    }

    List<DrlFile.Import> imports() {
        return imports;
    }

    List<DrlFunction> functions() {
        return functions;
    }

    List<DrlRule> rules() {
        return rules;
    }

    List<DrlFault> faults() {
        return faults;
    }

    /** Goes on to what can be read again: the next function or rule that begins a line. */
    private void skip(Tokens.Token faulty) {
        if (tokens.peek() == faulty) {
            tokens.take();
        }
        while (!tokens.atEnd() && !(tokens.isAtStartOfLine() && (tokens.isNext("function") || tokens.isNext("rule")))) {
            tokens.take();
        }
    }

    private void readNext() {
        if (isEmpty() && tokens.takeIf("package")) {
            packageName = path();
            tokens.expect(";");
        } else if (tokens.isNext("import")) {
            readImport();
        } else if (tokens.isNext("function")) {
            functions.add(function());
        } else if (tokens.isNext("rule")) {
            rules.add(rule());
        } else {
            throw tokens.unexpected("import、function 或 rule", "import, function or rule");
        }
    }

    private boolean isEmpty() {
        return packageName == null && imports.isEmpty() && functions.isEmpty() && rules.isEmpty();
    }

    private void readImport() {
        int start = tokens.take().start();
        boolean isStatic = tokens.takeIf("static");
        imports.add(new DrlFile.Import(path(), isStatic, start));
        tokens.expect(";");
    }

    /** A name with dots, and without blanks, which Drools would keep. */
    private String path() {
        int start = tokens.peek().start();
        tokens.word("名称", "a name");
        while (tokens.takeIf(".")) {
            if (!tokens.takeIf("*")) {
                tokens.word("名称或“*”", "a name or \"*\"");
            }
        }
        String path = tokens.slice(start, tokens.lastEnd());
        if (!PATH.matcher(path).matches()) {
            throw new DrlFault(start, path + "：应为不带空白和注释的名称", path + ": expected a name without blanks or comments");
        }
        return path;
    }

    private DrlFunction function() {
        int start = tokens.expect("function").start();
        tokens.expect("Claim");
        if (RESERVED.contains(tokens.peek().text())) {
            throw tokens.unexpected("函数名，不得用 DRL 的保留字", "the name of the function, which is no word of DRL");
        }
        String name = tokens.word("函数名", "the name of the function");
        List<DrlFunction.Parameter> parameters = new ArrayList<>();
        tokens.expect("(");
        if (!tokens.isNext(")")) {
            do {
                parameters.add(
                        new DrlFunction.Parameter(tokens.word("类型", "a type"),
                                tokens.word("参数名", "the name of a parameter")));
            } while (tokens.takeIf(","));
        }
        tokens.expect(")");
        tokens.expect("{");
        tokens.expect("return");
        Expr body = expressions.read();
        tokens.expect(";");
        tokens.expect("}");
        return new DrlFunction(name, List.copyOf(parameters), body, start, tokens.textFromCommentAbove(start));
    }

    private DrlRule rule() {
        int start = tokens.expect("rule").start();
        String name = tokens.quoted("带引号的规则名", "the name of the rule in quotes");
        String requirement = requirement(name);
        tokens.expect("when");
        List<DrlRule.Binding> bindings = new ArrayList<>();
        while (!tokens.isNext("then")) {
            readPattern(bindings);
        }
        for (String each : List.of("then", "judge", "(", "kcontext", ")", ";", "end")) {
            if (!tokens.isNext(each)) {
                throw tokens.unexpected("then 部分 judge(kcontext);", "the right-hand side judge(kcontext);");
            }
            tokens.take();
        }
        return new DrlRule(name, requirement, List.copyOf(bindings), start, tokens.slice(start, tokens.lastEnd()));
    }

    private String requirement(String rule) {
        for (String each : List.of("@", "requirement", "(")) {
            if (!tokens.isNext(each)) {
                throw tokens.unexpected("规则“" + rule + "”的 @requirement(编号)",
                        "@requirement(id) of the rule \"" + rule + "\"");
            }
            tokens.take();
        }
        int start = tokens.lastEnd();
        while (!tokens.isNext(")")) {
            if (tokens.atEnd()) {
                throw tokens.unexpected("“)”", "\")\"");
            }
            tokens.take();
        }
        String id = tokens.slice(start, tokens.take().start());
        if (!ID.matcher(id).matches()) {
            throw new DrlFault(start, "@requirement(" + id + ")：应为要求的编号",
                    "@requirement(" + id + "): expected the id of a requirement");
        }
        return id;
    }

    private void readPattern(List<DrlRule.Binding> bindings) {
        int start = tokens.peek().start();
        String name = variable();
        tokens.expect(":");
        String type = tokens.word("类型", "a type");
        List<DrlRule.Binding> inside = new ArrayList<>();
        tokens.expect("(");
        if (!tokens.isNext(")")) {
            do {
                inside.add(binding());
            } while (tokens.takeIf(","));
        }
        tokens.expect(")");
        if (!tokens.takeIf("from")) {
            bindings.add(new DrlRule.Binding(name, type, null, false, start));
            bindings.addAll(inside);
        } else if (!type.equals("Claim") || !inside.isEmpty()) {
            throw new DrlFault(start, type + " … from：应为 Claim() from，否则规则按成员触发多次",
                    "the pattern " + type + " from: expected Claim() from, since a rule over members fires for each");
        } else {
            bindings.add(new DrlRule.Binding(name, null, claim(), false, start));
        }
    }

    private DrlRule.Binding binding() {
        int start = tokens.peek().start();
        String name = variable();
        tokens.expect(":");
        return new DrlRule.Binding(name, null, claim(), true, start);
    }

    /**
     * A call of calls, fields and constants: what Drools reads as nothing else, neither as a constraint nor as a word
     * of its own.
     */
    private Expr claim() {
        Tokens.Token first = tokens.peek();
        Expr read = expressions.read(DEEPEST_IN_RULES);
        boolean plain = first.kind() == Tokens.Kind.WORD && read instanceof Expr.Call && read.withParts().noneMatch(
                part -> part instanceof Expr.Lambda || part instanceof Expr.Choice || part instanceof Expr.Comparison);
        if (!plain) {
            String words = tokens.slice(first.start(), tokens.lastEnd());
            throw new DrlFault(first.start(), words + "：应为判断，如 is(inUse)；其他写在函数中",
                    words + ": expected a claim such as is(inUse), and anything else in a function");
        }
        return read;
    }

    private String variable() {
        if (!tokens.peek().text().startsWith("$")) {
            throw tokens.unexpected("绑定，如 $applies : is(inUse)（约束、eval、not、exists 等会暗中缩小适用范围，资料不全时规则不触发），或 then",
                    "a binding such as $applies : is(inUse), or then; a constraint, eval, not, exists and their like "
                            + "are a second, silent \"applies\" for which unknown facts count as no");
        }
        return tokens.word("变量", "a variable");
    }
}
