package org.gascheck.mutation;

import java.util.List;

/** An expression of a rule file. Told apart by identity: the same words in two places are two expressions. */
sealed interface Expr {

    /**
     * Where an expression stands.
     *
     * @param id    its number among the expressions of its rules, or -1 where it stands in no file
     * @param start the offset of its first character
     * @param end   the offset behind its last
     */
    record Span(int id, int start, int end) {
    }

    /** Where it stands. */
    Span at();

    /** Its parts, in their order. */
    List<Expr> parts();

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

    /** A call of a method, or of a word or function where {@code target} is null. */
    record Call(Span at, Expr target, String name, List<Expr> arguments) implements Expr {
        @Override
        public List<Expr> parts() {
            if (target == null) {
                return arguments;
            }
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(target), arguments.stream()).toList();
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
