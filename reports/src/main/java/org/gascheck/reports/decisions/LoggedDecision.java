package org.gascheck.reports.decisions;

import java.util.Optional;
import org.gascheck.Digest;

/**
 * A decision as it stands in a log, whether or not it is what it should be.
 *
 * @param text the decision as JSON on one line
 * @param hash that which stands with it
 */
public record LoggedDecision(String text, Digest hash) {

    private static final String BEFORE_HASH = ",\"hash\":\"";
    private static final String AFTER_HASH = "\"}";
    private static final int HASH_LENGTH = Decision.NONE_BEFORE.text().length();
    private static final int TAIL = BEFORE_HASH.length() + HASH_LENGTH + AFTER_HASH.length();

    /** The hash that a decision of a text has. */
    static Digest hash(String text) {
        byte[] bytes = Decision.bytes(text);
        return Digest.of(out -> out.write(bytes));
    }

    /** The decision; empty where the text is none, whatever the hash. */
    public Optional<Decision> decision() {
        return DecisionReader.read(text);
    }

    /** The line of a file that holds it, without a line feed: the text with the hash as its last field. */
    public String line() {
        return text.substring(0, text.length() - 1) + BEFORE_HASH + hash.text() + AFTER_HASH;
    }

    /** Whether the hash that stands with it is that of its text. */
    public boolean isWhole() {
        return hash(text).equals(hash);
    }

    /** That of a line of a file; empty where a line is none of a log. */
    public static Optional<LoggedDecision> ofLine(String line) {
        int end = line.length() - TAIL;
        if (end < 1 || !line.startsWith(BEFORE_HASH, end) || !line.endsWith(AFTER_HASH)) {
            return Optional.empty();
        }
        int hash = end + BEFORE_HASH.length();
        return Optional.of(new LoggedDecision(
                line.substring(0, end) + "}", Digest.known(line.substring(hash, hash + HASH_LENGTH))));
    }
}
