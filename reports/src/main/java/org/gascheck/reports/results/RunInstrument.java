package org.gascheck.reports.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.Digest;
import org.gascheck.Text;

/**
 * An instrument by which submissions of a run may have been judged.
 *
 * @param id            the short name used in submissions and commands
 * @param number        the official document number
 * @param title         the title; official in Chinese
 * @param digest        of its rule pack
 * @param complete      whether every clause of it is known, so that they can be counted
 * @param clauses       how many clauses are known
 * @param judged        how many of them rules judge
 * @param leftToAPerson how many of those are put to a person wherever they are not met
 * @param routed        how many clauses only name departments, and demand nothing
 * @param outOfReach    how many things it says besides that no rule can decide
 * @param requirements  the title of each requirement that has a rule, by its id, in the order of the instrument
 */
public record RunInstrument(
        String id,
        String number,
        Text title,
        Digest digest,
        boolean complete,
        int clauses,
        int judged,
        int leftToAPerson,
        int routed,
        int outOfReach,
        Map<String, Text> requirements) {

    /** Keeps a copy of the requirements, in their order. */
    public RunInstrument {
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
    }
}
