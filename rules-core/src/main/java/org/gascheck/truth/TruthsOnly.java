package org.gascheck.truth;

import java.util.function.Supplier;

/**
 * A way to work out claims that keeps their truths but not what they rest on. An outcome needs no more, and of most findings
 * nobody asks for the evidence; where somebody does, the same rule is worked out once more, in full.
 */
public final class TruthsOnly {

    /** For each thread whether it is in such work; a plain array, which holds no class of this program in pools of threads. */
    private static final ThreadLocal<boolean[]> WORKING = ThreadLocal.withInitial(() -> new boolean[1]);

    private TruthsOnly() {
    }

    /** Does work in this way. */
    public static <T> T in(Supplier<T> work) {
        return in(true, work);
    }

    /** Does work in full, though it may be part of work that is not. */
    public static <T> T notIn(Supplier<T> work) {
        return in(false, work);
    }

    private static <T> T in(boolean truthsOnly, Supplier<T> work) {
        boolean[] working = WORKING.get();
        boolean before = working[0];
        working[0] = truthsOnly;
        try {
            return work.get();
        } finally {
            working[0] = before;
        }
    }

    /** Whether this thread is in such work. */
    public static boolean isOn() {
        return WORKING.get()[0];
    }
}
