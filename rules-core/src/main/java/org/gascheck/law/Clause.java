package org.gascheck.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;

/**
 * What an instrument says in one place or several, whether or not a rule decides it.
 *
 * @param id           the stable name, that of the requirement where a rule decides it
 * @param area         the area of the requirements inventory
 * @param strength     how firmly it is stated, or null where it only names a department
 * @param needsFinding whether a rule could decide only after a person has recorded a finding
 * @param provisions   its places, by the instruments that have it
 * @param narrowed     those of its places that concern some subjects only, with these
 * @param authorities  the names of those in charge, by the same instruments
 * @param topicOnly    the instruments that mention its topic without stating it
 * @param subject      what it is about, in words
 * @param what         what it says, in our own words
 */
public record Clause(
        String id,
        String area,
        Strength strength,
        Kind kind,
        boolean needsFinding,
        Map<String, List<String>> provisions,
        Map<String, List<Concern>> narrowed,
        Map<String, String> authorities,
        Set<String> topicOnly,
        Text subject,
        Text what
) {

    /** What a clause does. */
    public enum Kind {
        /** Demands something. */
        DEMAND,
        /** Follows from other clauses, which could not be judged without it. */
        DERIVED,
        /** Says what must not be held against anybody. */
        GUARD,
        /** Says what follows a breach. */
        CONSEQUENCE,
        /** Names the department for something. */
        ROUTING
    }

    /** Whether an instrument states the clause, and does not only mention its topic. */
    public boolean isStatedBy(String instrument) {
        return provisions.containsKey(instrument) && !topicOnly.contains(instrument);
    }
}
