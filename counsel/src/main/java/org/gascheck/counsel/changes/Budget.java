package org.gascheck.counsel.changes;

/** How often facts may still be judged. Used by one thread. */
public final class Budget {

    private final int most;
    private int left;

    /** So many judgings. */
    public Budget(int judgings) {
        this.most = judgings;
        this.left = judgings;
    }

    /** Takes one; false where none is left. */
    public boolean take() {
        return left-- > 0;
    }

    /** How many were taken. */
    public int taken() {
        return most - Math.max(0, left);
    }

    /** Whether one was asked for that was not left. */
    public boolean isOver() {
        return left < 0;
    }
}
