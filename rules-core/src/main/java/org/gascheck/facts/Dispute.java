package org.gascheck.facts;

import java.util.List;

/**
 * Facts of a submission of which sources say different things.
 *
 * @param facts all of them, in the order of the contradiction
 */
public record Dispute(Contradiction contradiction, List<Located> facts) {

    /** Keeps a copy of the list. */
    public Dispute {
        facts = List.copyOf(facts);
    }
}
