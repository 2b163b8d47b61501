package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Reads expressions of the kind that rules are made of. */
final class ExprReader {

    private final Tokens tokens;
    private final IntSupplier ids;

    /** A reader that numbers what it reads. */
    ExprReader(Tokens tokens, IntSupplier ids) {
        this.tokens = tokens;
        this.ids = ids;
    }

    /** The expression that a text holds, which stands in no file. */
    static Expr parse(String text) {
        Tokens tokens = new Tokens("mutant", text);
        Expr read = new ExprReader(tokens, () -> -1).read();
        if (!tokens.atEnd()) {
            throw tokens.unexpected("the end");
        }
        return read;
    }

    /** Reads an expression. */
    Expr read() {
        int start = tokens.peek().start();
        if (tokens.isSecond("->")) {
            String parameter = tokens.word();
            tokens.expect("->");
            Expr body = read();
            return new Expr.Lambda(span(start), parameter, body);
        }
        Expr first = comparison();
        if (!tokens.takeIf("?")) {
            return first;
        }
        Expr yes = read();
        tokens.expect(":");
        Expr no = read();
        return new Expr.Choice(span(start), first, yes, no);
    }

    private Expr comparison() {
        int start = tokens.peek().start();
        Expr one = unary();
        boolean same = tokens.areNext("==");
        if (!same && !tokens.areNext("!=")) {
            return one;
        }
        tokens.take();
        Expr other = unary();
        return new Expr.Comparison(span(start), one, other, same);
    }

    private Expr unary() {
        int start = tokens.peek().start();
        if (tokens.takeIf("!")) {
            Expr condition = unary();
            return new Expr.Opposite(span(start), condition);
        }
        Expr read = primary();
        while (tokens.takeIf(".")) {
            String name = tokens.word();
            if (tokens.areNext("(")) {
                List<Expr> arguments = arguments();
                read = new Expr.Call(span(start), read, name, arguments);
            } else if (read instanceof Expr.Name owner) {
                read = new Expr.Member(span(start), owner.name(), name);
            } else {
                throw tokens.unexpected("a call");
            }
        }
        return read;
    }

    private Expr primary() {
        Tokens.Token first = tokens.peek();
        if (tokens.takeIf("(")) {
            Expr inner = read();
            tokens.expect(")");
            return inner;
        }
        if (first.text().startsWith("\"")) {
            tokens.take();
            return new Expr.Literal(span(first.start()), first.text().substring(1, first.text().length() - 1));
        }
        String name = tokens.word();
        if (name.equals("true") || name.equals("false")) {
            return new Expr.Constant(span(first.start()), name.equals("true"));
        }
        if (tokens.areNext("(")) {
            List<Expr> arguments = arguments();
            return new Expr.Call(span(first.start()), null, name, arguments);
        }
        return new Expr.Name(span(first.start()), name);
    }

    private List<Expr> arguments() {
        tokens.expect("(");
        List<Expr> arguments = new ArrayList<>();
        if (!tokens.areNext(")")) {
            do {
                arguments.add(read());
            } while (tokens.takeIf(","));
        }
        tokens.expect(")");
        return List.copyOf(arguments);
    }

    private Expr.Span span(int start) {
        return new Expr.Span(ids.getAsInt(), start, tokens.lastEnd());
    }
}
