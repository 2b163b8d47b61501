package org.gascheck.truth;

import java.util.List;
import org.gascheck.facts.Located;

/**
 * A reason that holds: why a claim is as it is, in the words of a key.
 *
 * @param key     the key of the words
 * @param at      the fact that it rests on, the deepest where there are several; null where it rests on none
 * @param lacking the facts that lack members that they should have
 */
public record Cause(String key, Located at, List<Lack> lacking) {

    /**
     * The members that a set lacks.
     *
     * @param fact    the set
     * @param members what it does not have
     */
    public record Lack(Located fact, List<?> members) {
    }

    /** Keeps a copy of the list. */
    public Cause {
        lacking = List.copyOf(lacking);
    }
}
