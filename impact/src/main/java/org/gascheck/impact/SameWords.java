package org.gascheck.impact;

import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;

/** Whether rules and definitions say the same, however they are set. */
final class SameWords {

    private SameWords() {
    }

    /** Whether two rules do, or neither is there. */
    static boolean are(DrlRule one, DrlRule other) {
        return one == null || other == null
                ? one == other
                : one.text().equals(other.text()) || one.words().equals(other.words());
    }

    /** Whether two definitions do. */
    static boolean are(DrlFunction one, DrlFunction other) {
        return one.text().equals(other.text()) || one.words().equals(other.words());
    }
}
