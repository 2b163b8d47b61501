package org.gascheck.law;

import java.util.List;
import java.util.Map;
import org.gascheck.Text;

/**
 * Something that instruments say and no rule can decide.
 *
 * @param id         the stable name
 * @param provisions its places, by the instruments that have it
 * @param what       what it says, in our own words
 * @param reason     why no rule can decide it
 * @param concerns   the subjects that it is about; none where it is about nobody who hands in facts
 */
public record OutOfReach(
        String id, Map<String, List<String>> provisions, Text what, Text reason, List<Concern> concerns) {
}
