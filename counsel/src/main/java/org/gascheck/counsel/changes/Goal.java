package org.gascheck.counsel.changes;

import java.util.List;
import org.gascheck.report.FindingEntry;

/** What changes are to come to. */
@FunctionalInterface
public interface Goal {

    /** How near the facts are to it. */
    enum Nearness {
        /** They come to it, whatever the unknown ones are. */
        REACHED,
        /** They can come to it, as far as each finding by itself tells. */
        OPEN,
        /** They cannot, whatever the unknown ones are. */
        LOST
    }

    /**
     * How facts stand to it.
     *
     * @param inTheWay the findings because of which it is open or lost, those of the latter first
     */
    record Standing(Nearness nearness, List<FindingEntry> inTheWay) {

        /** Keeps a copy of the list. */
        public Standing {
            inTheWay = List.copyOf(inTheWay);
        }
    }

    /**
     * Whether it counts as reached, where nothing better is found, though findings are open: for facts alone that
     * nobody changes or, of those that need not be settled, for facts of a record that is yet to be chosen.
     */
    default boolean mayStayOpen() {
        return false;
    }

    /** Whether a finding has to be settled as far as facts are changed. */
    default boolean mustSettle(FindingId finding) {
        return true;
    }

    /** How the facts that were judged stand to it. */
    Standing of(Judged judged);
}
