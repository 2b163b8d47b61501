package org.gascheck.facts;

import org.gascheck.Text;

/**
 * Facts that do not go together.
 *
 * @param id      by which documents and tests know it
 * @param refused whether they cannot be so together, so that nothing is judged; else they are what two sources say
 *                differently, and what rests on them is left to a person
 * @param says    why they do not go together
 */
public record Contradiction(String id, boolean refused, Text says) {

    /** Facts that cannot be so together. */
    public static Contradiction refused(String id, String zh, String en) {
        return new Contradiction(id, true, new Text(zh, en));
    }

    /** Facts of which one source says the one and another the other. */
    public static Contradiction disputed(String id, String zh, String en) {
        return new Contradiction(id, false, new Text(zh, en));
    }
}
