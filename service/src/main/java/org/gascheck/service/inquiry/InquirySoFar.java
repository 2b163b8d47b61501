package org.gascheck.service.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An inquiry as far as it is, with what somebody answers next; whoever asks keeps it, and the service nothing.
 *
 * @param submission the facts so far, as they are handed in to be judged
 * @param skipped    the JSON Pointers of what nobody knows; may be left out
 * @param answer     what is answered now; may be left out
 * @param about      the JSON Pointer of what to ask next instead of the best question; may be left out
 * @param ends       whether to tell what it comes to though there is something to ask; may be left out
 * @param asksOn     whether to ask for what is unknown though it is certain; may be left out
 * @param list       the list of the submission whose first record it is into: what that is, such as a restaurant, is
 *                   then asked before what else is best; may be left out
 */
record InquirySoFar(
        Map<String, Object> submission,
        Set<String> skipped,
        Given answer,
        String about,
        Boolean ends,
        Boolean asksOn,
        String list) {

    /** Keeps copies, also of what is left out. */
    InquirySoFar {
        ends = Boolean.TRUE.equals(ends);
        asksOn = Boolean.TRUE.equals(asksOn);
        skipped = skipped == null ? Set.of() : Set.copyOf(List.copyOf(skipped));
    }

    /**
     * An answer: one of the last three is given.
     *
     * @param pointer the JSON Pointer of the question
     * @param value   the value as JSON has it
     * @param typed   what somebody typed: a value, its words, or how many there are
     * @param adds    the id of a record which is not there yet, and to which a reference leads
     */
    record Given(String pointer, Object value, String typed, String adds) {
    }
}
