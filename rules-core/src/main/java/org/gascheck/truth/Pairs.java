package org.gascheck.truth;

/** What two diagrams of one {@link Diagrams} come to together, whichever stands first. Used by one thread. */
final class Pairs {

    private static final int FIRST_ROOM = 32;

    private long[] keys = new long[FIRST_ROOM];
    private Diagram[] together = new Diagram[FIRST_ROOM];
    private int size;

    int size() {
        return size;
    }

    /** What is known of two; else null. */
    Diagram of(Diagram one, Diagram other) {
        return together[place(key(one, other))];
    }

    void put(Diagram one, Diagram other, Diagram both) {
        long key = key(one, other);
        int at = place(key);
        keys[at] = key;
        together[at] = both;
        if (++size > keys.length / 2) {
            grow();
        }
    }

    /** Both have numbers above 0, so that no key is 0. */
    private static long key(Diagram one, Diagram other) {
        long least = Math.min(one.number, other.number);
        return least << Integer.SIZE | Math.max(one.number, other.number);
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
        Diagram[] small = together;
        keys = new long[2 * smallKeys.length];
        together = new Diagram[keys.length];
        for (int i = 0; i < small.length; i++) {
            if (smallKeys[i] != 0) {
                int at = place(smallKeys[i]);
                keys[at] = smallKeys[i];
                together[at] = small[i];
            }
        }
    }
}
