package org.gascheck.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rectification;

/**
 * What reports that are written one after the other have told already of requirements and instruments, so that the next
 * of them need not: no more than the packs say. Used by one thread.
 */
public final class TextsTold {

    private final Set<List<String>> told = new HashSet<>();
    private final Map<List<String>, OfRequirement> requirements = new HashMap<>();

    /** What was told of a requirement, as it was told last. */
    static final class OfRequirement {

        private final Map<Outcome, Text> messages = new EnumMap<>(Outcome.class);
        private final Map<String, List<Object>> reasons = new HashMap<>();
        private final Map<Single, Object> singles = new EnumMap<>(Single.class);

        /** What there is once of a requirement. */
        private enum Single {
            PROVISIONS,
            AUTHORITIES,
            NEXT_STEP
        }

        /** Whether anything was told. */
        boolean isKnown() {
            return singles.containsKey(Single.PROVISIONS);
        }

        /** What was said with an outcome, or null. */
        Text message(Outcome outcome) {
            return messages.get(outcome);
        }

        /** Whether a message is not what was told last; it is now. */
        boolean isNew(Outcome outcome, Text message) {
            return !message.equals(messages.put(outcome, message));
        }

        /** Whether the words of a reason are not what was told last; they are now. */
        boolean isNew(FoundReason reason) {
            List<Object> words = reason.asks() == null ? List.of(reason.says()) : List.of(reason.says(), reason.asks());
            return !words.equals(reasons.put(reason.reason(), words));
        }

        boolean areNewProvisions(Collection<String> all) {
            return isNew(Single.PROVISIONS, List.copyOf(all));
        }

        boolean areNewAuthorities(Collection<String> all) {
            return isNew(Single.AUTHORITIES, List.copyOf(all));
        }

        boolean isNew(Rectification step) {
            return isNew(Single.NEXT_STEP, step);
        }

        private boolean isNew(Single what, Object told) {
            return !told.equals(singles.put(what, told));
        }
    }

    /** Whether something is not told yet, by what it is and its names; it is now. */
    boolean isNew(String... names) {
        return told.add(List.of(names));
    }

    OfRequirement of(String instrument, String requirement) {
        return requirements.computeIfAbsent(List.of(instrument, requirement), key -> new OfRequirement());
    }
}
