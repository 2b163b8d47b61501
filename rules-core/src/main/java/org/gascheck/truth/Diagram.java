package org.gascheck.truth;

/**
 * What a claim is in each way in which unknown facts can turn out: a question about one fact, and for each answer what
 * is left to ask. Of one {@link Diagrams} the diagrams of claims that always come to the same are one object, and a
 * diagram asks only what matters.
 */
public final class Diagram {

    static final Diagram ALWAYS = new Diagram(Integer.MAX_VALUE, new Diagram[0], -1, 0);
    static final Diagram NEVER = new Diagram(Integer.MAX_VALUE, new Diagram[0], -2, 0);

    /** What would take too long to tell. */
    static final Diagram UNTOLD = new Diagram(Integer.MAX_VALUE, new Diagram[0], -3, 0);

    static {
        ALWAYS.opposite = NEVER;
        NEVER.opposite = ALWAYS;
        UNTOLD.opposite = UNTOLD;
    }

    /**
     * The position of the fact that is asked for, which is before all that are asked for later; the greatest where none
     * is.
     */
    final int fact;

    /** What is left to ask in each way in which the fact can turn out; not to be changed. */
    final Diagram[] ways;

    /** Tells the diagrams of one {@link Diagrams} apart; of those that ask for something above 0. */
    final int number;

    /** A number that says what it asks, for {@link MadeDiagrams}. */
    final int hash;

    /** The diagram of the opposite; null until somebody asks. */
    Diagram opposite;

    Diagram(int fact, Diagram[] ways, int number, int hash) {
        this.fact = fact;
        this.ways = ways;
        this.number = number;
        this.hash = hash;
    }

    /** Whether the claim is true however the facts turn out. */
    public boolean isAlways() {
        return this == ALWAYS;
    }

    /** Whether the claim is false however the facts turn out. */
    public boolean isNever() {
        return this == NEVER;
    }

    /** Whether it would have taken too long to tell. */
    public boolean isUntold() {
        return this == UNTOLD;
    }
}
