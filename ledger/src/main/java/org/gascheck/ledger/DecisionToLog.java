package org.gascheck.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A decision that changes no entry, to be logged.
 *
 * @param by    who decided it
 * @param did   what was done, a word in capitals such as {@code CHECKED}
 * @param about what it was done to, by name; see {@link DecisionLog#about}
 */
public record DecisionToLog(Actor by, String did, Map<String, String> about) {

    /** Keeps a copy of what it is about. */
    public DecisionToLog {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(did, "did");
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }
}
