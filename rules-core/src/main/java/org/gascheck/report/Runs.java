package org.gascheck.report;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds the one of some runs, one after the other, in which a place lies. */
final class Runs {

    private Runs() {
    }

    /** The last run that starts at a place or before it; null where all start after it. */
    static <T> T at(int place, List<T> runs, ToIntFunction<T> start) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(runs.get(middle)) <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : runs.get(low - 1);
    }
}
