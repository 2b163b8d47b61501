package org.gascheck.spreadsheets.reading;

/** Remembers numbers in eight bytes each: two of a billion are taken for one less than once in ten. */
final class SeenNumbers {

    private static final long PRIME = 1_099_511_628_211L;
    private static final long BASIS = -3_750_763_034_362_895_579L;

    private long[] hashes = new long[1 << 12];
    private int count;

    /** Whether it was not there yet. */
    boolean add(String number) {
        if (count * 2 >= hashes.length) {
            grow();
        }
        boolean added = put(hash(number));
        count += added ? 1 : 0;
        return added;
    }

    private static long hash(String number) {
        long hash = BASIS;
        for (int i = 0; i < number.length(); i++) {
            hash = (hash ^ number.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    private boolean put(long hash) {
        int at = (int) (hash ^ hash >>> 20) & hashes.length - 1;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = at + 1 & hashes.length - 1;
        }
        hashes[at] = hash;
        return true;
    }

    private void grow() {
        long[] all = hashes;
        hashes = new long[all.length * 2];
        for (long each : all) {
            if (each != 0) {
                put(each);
            }
        }
    }
}
