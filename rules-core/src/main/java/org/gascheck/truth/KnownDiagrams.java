package org.gascheck.truth;

/**
 * Diagrams that have been worked out, by a number above 0 for what they were worked out of. A table with open
 * addresses: {@code HashMap} with a key for each took most of the time of what is small. Used by one thread.
 */
final class KnownDiagrams {

    private static final int FIRST_ROOM = 8;

    private long[] keys = new long[FIRST_ROOM];
    private Diagram[] known = new Diagram[FIRST_ROOM];
    private int size;

    int size() {
        return size;
    }

    /** What is known; else null. */
    Diagram of(long key) {
        return known[place(key)];
    }

    void put(long key, Diagram diagram) {
        int at = place(key);
        keys[at] = key;
        known[at] = diagram;
        if (++size > keys.length / 2) {
            grow();
        }
    }

    /** The key of what two diagrams of one {@link Diagrams} come to together, whichever stands first. */
    static long ofPair(Diagram one, Diagram other) {
        long least = Math.min(one.number, other.number);
        return least << Integer.SIZE | Math.max(one.number, other.number);
    }

    /** The key of what a diagram comes to once the fact at a position turns out in a way. */
    static long ofGiven(Diagram diagram, int fact, int way) {
        return (long) diagram.number << Integer.SIZE | (long) fact << Short.SIZE | way;
    }

    private int place(long key) {
        int at = spread(Long.hashCode(key * 0x9E3779B97F4A7C15L)) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    /** Lets all bits have a say in the last ones. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private void grow() {
        long[] smallKeys = keys;
        Diagram[] small = known;
        keys = new long[2 * smallKeys.length];
        known = new Diagram[keys.length];
        for (int i = 0; i < small.length; i++) {
            if (smallKeys[i] != 0) {
                int at = place(smallKeys[i]);
                keys[at] = smallKeys[i];
                known[at] = small[i];
            }
        }
    }
}
