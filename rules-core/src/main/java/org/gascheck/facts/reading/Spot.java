package org.gascheck.facts.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a token stands in its input.
 *
 * @param line   the line, from 1; 0 where the input is no text
 * @param offset how much of the input comes before: bytes of a text, else tokens
 */
record Spot(int line, int offset) {

    /** Where the values at some JSON Pointers begin; those that an input does not have are left out. */
    static Map<String, Spot> of(Collection<String> pointers, Input input) throws StoppedException {
        Set<String> wanted = new HashSet<>(pointers);
        Map<String, Spot> spots = new HashMap<>();
        try (Tokens tokens = input.tokens()) {
            while (!wanted.isEmpty() && tokens.next() != null) {
                String pointer = tokens.pointer();
                if (wanted.remove(pointer)) {
                    spots.put(pointer, tokens.here());
                }
            }
        }
        return spots;
    }
}
