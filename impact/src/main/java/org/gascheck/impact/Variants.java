package org.gascheck.impact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gascheck.law.Strength;

/**
 * The new basis with some changes taken back, made when first asked for and kept, the last of them. Safe for use by
 * many threads.
 */
final class Variants {

    private static final int MOST = 256;

    private final Reversal reversal;
    private final Map<String, Set<Change>> turnedBy;
    private final Map<Set<Change>, Variant> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Change>, Variant> eldest) {
            return size() > MOST;
        }
    };

    Variants(Reversal reversal, Map<String, Set<Change>> turnedBy) {
        this.reversal = reversal;
        this.turnedBy = turnedBy;
    }

    /**
     * The new basis without some changes.
     *
     * @param judge judges by the requirements that are neither as in the old basis nor as in the new one; empty where
     *              what is left makes no pack, such as a rule without the definition that it calls
     */
    record Variant(Map<String, Strength> strengths, Optional<Judge> judge) {
    }

    synchronized Variant without(Set<Change> changes) {
        return made.computeIfAbsent(Set.copyOf(changes), this::make);
    }

    private Variant make(Set<Change> changes) {
        Reversal.Reversed reversed;
        try {
            reversed = reversal.without(changes);
        } catch (IllegalArgumentException e) {
            return new Variant(Map.of(), Optional.empty());
        }
        Map<String, Strength> strengths = new LinkedHashMap<>();
        reversed.basis().pack().requirements().forEach((id, each) -> strengths.put(id, each.strength()));
        Set<String> between = new LinkedHashSet<>();
        turnedBy.forEach((id, turning) -> {
            if (isBetween(turning, changes)) {
                between.add(id);
            }
        });
        try {
            return new Variant(strengths, Optional.of(Judge.of(reversed.basis(), reversed.text(), between)));
        } catch (IllegalArgumentException e) {
            return new Variant(strengths, Optional.empty());
        }
    }

    /** Whether some but not all of what can turn a requirement is taken back. */
    static boolean isBetween(Set<Change> turning, Set<Change> takenBack) {
        return !takenBack.containsAll(turning) && turning.stream().anyMatch(takenBack::contains);
    }
}
