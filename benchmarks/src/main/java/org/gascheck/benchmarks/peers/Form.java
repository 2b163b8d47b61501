package org.gascheck.benchmarks.peers;

import java.util.Map;

/**
 * A three-valued condition in a form that every engine can state, over named values of which unknown ones are absent.
 * Truths are numbers, so that engines without a third truth have one: 1 true, -1 false, 0 unknown.
 *
 * @param op   what is asked of the value
 * @param name the name of the value, or null where none is asked for
 */
record Form(Op op, String name) {

    /** What is asked. */
    enum Op {
        /** Nothing: it is true. */
        YES,
        /** Nothing: it is false. */
        NO,
        /** A truth is true. */
        TRUE,
        /** A truth is false. */
        FALSE,
        /** A number is at least 1: a list has members, a tier is above the lowest. */
        SOME,
        /** A number is a truth that was worked out before. */
        NUMBER
    }

    /** Evaluated by Java. */
    int evaluate(Map<String, Object> values) {
        Object value = name == null ? null : values.get(name);
        return switch (op) {
            case YES -> 1;
            case NO -> -1;
            case TRUE -> value == null ? 0 : (Boolean) value ? 1 : -1;
            case FALSE -> value == null ? 0 : (Boolean) value ? -1 : 1;
            case SOME -> value == null ? 0 : (Long) value >= 1 ? 1 : -1;
            case NUMBER -> Math.toIntExact((Long) value);
        };
    }

    /** In the Common Expression Language. */
    String cel() {
        return switch (op) {
            case YES -> "1";
            case NO -> "-1";
            case TRUE -> "(!('" + name + "' in v) ? 0 : (bool(v['" + name + "']) ? 1 : -1))";
            case FALSE -> "(!('" + name + "' in v) ? 0 : (bool(v['" + name + "']) ? -1 : 1))";
            case SOME -> "(!('" + name + "' in v) ? 0 : (int(v['" + name + "']) >= 1 ? 1 : -1))";
            case NUMBER -> "int(v['" + name + "'])";
        };
    }

    /** In the expression language of decision tables. */
    String feel() {
        return switch (op) {
            case YES -> "1";
            case NO -> "-1";
            case TRUE -> "if " + name + " = null then 0 else if " + name + " then 1 else -1";
            case FALSE -> "if " + name + " = null then 0 else if " + name + " then -1 else 1";
            case SOME -> "if " + name + " = null then 0 else if " + name + " &gt;= 1 then 1 else -1";
            case NUMBER -> name;
        };
    }
}
