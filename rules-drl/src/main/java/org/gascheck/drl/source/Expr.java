package org.gascheck.drl.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An expression of a rule file. Told apart by identity: the same words in two places are two expressions. */
public sealed interface Expr {

    /**
     * Where an expression stands.
     *
     * @param id    its number among the expressions of its pack, or -1 where it stands in no file
     * @param start the offset of its first character
     * @param end   the offset behind its last
     */
    record Span(int id, int start, int end) {
    }

    /** Where it stands. */
    Span at();

    /** Its parts, in their order. */
    List<Expr> parts();

    /**
     * The expression that a text holds, which stands in no file.
     *
     * @throws IllegalArgumentException if it holds none, or more
     */
    static Expr parse(String text) {
        return ExprReader.parse(text);
    }

    /** An expression and all its parts, theirs too. */
    default Stream<Expr> withParts() {
        List<Expr> all = new ArrayList<>();
        addWithParts(all);
        return all.stream();
    }

    private void addWithParts(List<Expr> all) {
        all.add(this);
        parts().forEach(part -> part.addWithParts(all));
    }

    /** Whether it is a call of a word or definition with a name. */
    default boolean isCallOf(String name) {
        return this instanceof Call call && call.target() == null && call.name().equals(name);
    }

    /** The key of the reason that it tells where it comes to a truth, or null. */
    default String reason() {
        return (isCallOf("because") || isCallOf("unless")) && ((Call) this).arguments().get(0) instanceof Literal key
                ? key.text() : null;
    }

    /** Whether it is a claim that holds, or does not, whatever the facts. */
    default boolean isAlways(boolean truth) {
        return isCallOf("holds") && ((Call) this).arguments().size() == 1
                && ((Call) this).arguments().get(0) instanceof Constant constant && constant.value() == truth;
    }

    /** A variable, a field of the pattern's fact, or a class. */
    record Name(Span at, String name) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of();
        }
    }

    /** A text. */
    record Literal(Span at, String text) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of();
        }
    }

    /** true or false. */
    record Constant(Span at, boolean value) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of();
        }
    }

    /** A constant or the {@code class} of a class. */
    record Member(Span at, String owner, String name) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of();
        }
    }

    /** A call of a method, or of a word or definition where {@code target} is null. */
    record Call(Span at, Expr target, String name, List<Expr> arguments) implements Expr {
        @Override
        public List<Expr> parts() {
            return target == null ? arguments : Stream.concat(Stream.of(target), arguments.stream()).toList();
        }
    }

    /** What is said of one value. */
    record Lambda(Span at, String parameter, Expr body) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(body);
        }
    }

    /** One of two, by a condition. */
    record Choice(Span at, Expr condition, Expr yes, Expr no) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(condition, yes, no);
        }
    }

    /** Whether two values are the same, or differ. */
    record Comparison(Span at, Expr one, Expr other, boolean same) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(one, other);
        }
    }

    /** The opposite of a condition. */
    record Opposite(Span at, Expr condition) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(condition);
        }
    }
}
