package org.gascheck.truth;

import java.util.function.Function;

/**
 * Whether claims keep what they rest on. An outcome needs their truths only, and of most findings nobody asks for the
 * evidence; where somebody does, the same rule is worked out once more with its grounds.
 *
 * <p>Whoever has a rule worked out says so with {@link #in}. The words of rules are static functions without room for
 * such an argument, so for as long as that call lasts it is a state of the thread (ADR 24). Elsewhere grounds are kept.
 */
public enum Grounds {
    /** Truths only. */
    DROPPED,
    /** Truths with what they rest on. */
    KEPT;

    /** Whether a thread drops grounds; a plain array, which holds no class of this program in pools of threads. */
    private static final ThreadLocal<boolean[]> DROPS = ThreadLocal.withInitial(() -> new boolean[1]);

    /** Does work in this way, whatever work it is part of. */
    public <A, R> R in(Function<A, R> work, A with) {
        boolean[] drops = DROPS.get();
        boolean before = drops[0];
        drops[0] = this == DROPPED;
        try {
            return work.apply(with);
        } finally {
            drops[0] = before;
        }
    }

    /** Whether the work that this thread is in drops them. */
    static boolean areDropped() {
        return DROPS.get()[0];
    }
}
