package org.gascheck.counsel.ask;

import java.util.List;

/**
 * What is open and hangs together by the facts that it waits for, with what it takes to settle it.
 *
 * @param cost         what the way of asking spends here on average, at most where it is not exact
 * @param questions    how many questions it asks on average; likewise
 * @param breach       how likely something is breached, at least where it is not exact
 * @param exact        whether no way of asking does with less
 * @param atLeast      what any way of asking spends on average before it is certain whether something is breached
 * @param breachAtMost how likely something is breached, at most
 * @param grade        what any way of asking here spends at least for its chance of finding a breach
 * @param likely       the JSON Pointers to ask, as long as the likeliest is answered and nothing is breached; the first
 *                     of them, and none where nothing can be asked
 */
record Part(
        double cost,
        double questions,
        double breach,
        boolean exact,
        double atLeast,
        double breachAtMost,
        double grade,
        List<String> likely) {

    Part {
        likely = List.copyOf(likely);
    }

    /** What a chance of finding a breach costs. */
    double rate() {
        return breach > 0 ? cost / breach : Double.POSITIVE_INFINITY;
    }
}
