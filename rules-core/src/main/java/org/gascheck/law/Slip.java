package org.gascheck.law;

import java.util.List;
import java.util.Map;
import org.gascheck.Text;

/**
 * A slip of the pen in instruments.
 *
 * @param provisions where it stands, by the instruments that have it
 * @param text       the words as they stand there
 * @param read       how they are read
 * @param clauses    the ids of the clauses whose sentence it is; none where no clause rests on it
 */
public record Slip(Map<String, List<String>> provisions, String text, Text read, List<String> clauses) {

    /** Whether it is in what an instrument says of a clause. */
    public boolean isIn(String instrument, String clause) {
        return provisions.containsKey(instrument) && clauses.contains(clause);
    }
}
