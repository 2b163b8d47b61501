package org.gascheck.truth;

/** A truth that may be unknown, with Kleene's three-valued logic. */
public enum Truth {
    /** True whatever the unknown facts turn out to be. */
    YES,
    /** False whatever the unknown facts turn out to be. */
    NO,
    /** Not decided by the known facts. */
    UNKNOWN;

    /** The truth of a two-valued condition on known facts. */
    public static Truth of(boolean condition) {
        return condition ? YES : NO;
    }

    /** Kleene's conjunction. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }

    /** Kleene's disjunction. */
    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NO;
    }

    /** Kleene's negation. */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
