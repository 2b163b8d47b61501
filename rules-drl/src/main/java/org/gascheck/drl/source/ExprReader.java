package org.gascheck.drl.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Reads expressions of the kind that rules are made of. */
final class ExprReader {

    /** Deeper than definitions are that anybody can read, and far from what exhausts a reader. */
    private static final int DEEPEST = 20;

    private final Tokens tokens;
    private final IntSupplier ids;
    private int depth;
    private int deepest;

    /** A reader that numbers what it reads. */
    ExprReader(Tokens tokens, IntSupplier ids) {
        this.tokens = tokens;
        this.ids = ids;
    }

    static Expr parse(String text) {
        Tokens tokens = new Tokens(text);
        try {
            Expr read = new ExprReader(tokens, () -> -1).read(DEEPEST);
            if (!tokens.atEnd()) {
                throw tokens.unexpected("结尾", "the end");
            }
            return read;
        } catch (DrlFault e) {
            throw new IllegalArgumentException(text + ": " + e.getMessage(), e);
        }
    }

    /** Reads an expression in a definition. */
    Expr read() {
        return read(DEEPEST);
    }

    /** Reads an expression that is nested at most so deep. */
    Expr read(int most) {
        depth = 0;
        deepest = most;
        return nested();
    }

    private Expr nested() {
        return deeper(this::choice);
    }

    private Expr deeper(Supplier<Expr> reading) {
        depth++;
        if (depth > deepest) {
            throw new DrlFault(tokens.peek().start(), "嵌套超过 " + deepest + " 层：应把内层条件另立函数",
                    "nested more than " + deepest + " deep: expected inner conditions in functions of their own");
        }
        Expr read = reading.get();
        depth--;
        return read;
    }

    private Expr choice() {
        int start = tokens.peek().start();
        if (tokens.isSecond("->")) {
            String parameter = tokens.word("参数名", "the name of a parameter");
            tokens.expect("->");
            Expr body = nested();
            return new Expr.Lambda(span(start), parameter, body);
        }
        Expr first = comparison();
        if (!tokens.takeIf("?")) {
            return first;
        }
        Expr yes = nested();
        tokens.expect(":");
        Expr no = nested();
        return new Expr.Choice(span(start), first, yes, no);
    }

    private Expr comparison() {
        int start = tokens.peek().start();
        Expr one = unary();
        boolean same = tokens.isNext("==");
        if (!same && !tokens.isNext("!=")) {
            return one;
        }
        tokens.take();
        Expr other = unary();
        return new Expr.Comparison(span(start), one, other, same);
    }

    private Expr unary() {
        int start = tokens.peek().start();
        if (tokens.takeIf("!")) {
            Expr condition = deeper(this::unary);
            return new Expr.Opposite(span(start), condition);
        }
        Expr read = primary();
        while (tokens.takeIf(".")) {
            String name = tokens.word("方法或常量名", "the name of a method or constant");
            if (tokens.isNext("(")) {
                List<Expr> arguments = arguments();
                read = new Expr.Call(span(start), read, name, arguments);
            } else if (read instanceof Expr.Name owner) {
                read = new Expr.Member(span(start), owner.name(), name);
            } else {
                String words = tokens.slice(start, tokens.lastEnd());
                throw new DrlFault(start, words + "：应为调用或常量；类名应写在 import 中",
                        words + ": expected a call or a constant, and classes among the imports");
            }
        }
        return read;
    }

    private Expr primary() {
        Tokens.Token first = tokens.peek();
        if (tokens.takeIf("(")) {
            Expr inner = nested();
            tokens.expect(")");
            return inner;
        }
        if (first.kind() == Tokens.Kind.TEXT) {
            String text = tokens.quoted("文字", "a text");
            return new Expr.Literal(span(first.start()), text);
        }
        String name = tokens.word("条件或值", "a condition or value");
        if (name.equals("true") || name.equals("false")) {
            return new Expr.Constant(span(first.start()), name.equals("true"));
        }
        if (tokens.isNext("(")) {
            List<Expr> arguments = arguments();
            return new Expr.Call(span(first.start()), null, name, arguments);
        }
        return new Expr.Name(span(first.start()), name);
    }

    private List<Expr> arguments() {
        tokens.expect("(");
        List<Expr> arguments = new ArrayList<>();
        if (!tokens.isNext(")")) {
            do {
                arguments.add(nested());
            } while (tokens.takeIf(","));
        }
        tokens.expect(")");
        return List.copyOf(arguments);
    }

    private Expr.Span span(int start) {
        return new Expr.Span(ids.getAsInt(), start, tokens.lastEnd());
    }
}
