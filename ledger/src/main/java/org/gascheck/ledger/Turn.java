package org.gascheck.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One decision of the ledger while it is made: all of it is written together with it, or nothing. For one thread. */
final class Turn {

    private final long decision;
    private final Map<String, String> about = new LinkedHashMap<>();
    private final List<EventTable.Kept> events = new ArrayList<>();
    private final List<Runnable> writes = new ArrayList<>();
    private long lastEntry;
    private String did;

    Turn(long decision, long lastEntry) {
        this.decision = decision;
        this.lastEntry = lastEntry;
    }

    /** The number of the decision. */
    long decision() {
        return decision;
    }

    /** The number of the next new entry. */
    long nextEntry() {
        return ++lastEntry;
    }

    long lastEntry() {
        return lastEntry;
    }

    /** Says what is decided; where nothing is, nothing is logged. */
    void decide(String what, Map<String, String> aboutWhat) {
        did = what;
        about.putAll(aboutWhat);
    }

    /** Has something written after the decision, in the order in which it was asked for. */
    void write(Runnable write) {
        writes.add(write);
    }

    /** Notes what happened to an entry, and what it is after that. */
    void happened(EntryEvent event, LedgerEntry after) {
        events.add(new EventTable.Kept(event, LedgerTable.digest(after)));
    }

    boolean isDecided() {
        return did != null;
    }

    String did() {
        return did;
    }

    /** What the decision is about; the digest of its events holds the history of entries to the log. */
    Map<String, String> about() {
        Map<String, String> all = new LinkedHashMap<>(about);
        if (!events.isEmpty()) {
            all.put(EventTable.DIGEST, EventTable.digest(events));
        }
        return all;
    }

    List<EventTable.Kept> events() {
        return events;
    }

    List<Runnable> writes() {
        return writes;
    }
}
