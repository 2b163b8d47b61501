package org.gascheck.truth;

/** The diagrams of one {@link Diagrams} by what they ask, so that none is made twice. Used by one thread. */
final class MadeDiagrams {

    /** In most judgements there are no more diagrams than half of that for each fact. */
    private static final int ROOM_FOR_A_FACT = 8;
    private static final int MOST_AT_FIRST = 1 << 9;

    /** A table with open addresses, as {@link KnownDiagrams} has. */
    private Diagram[] table;
    private int size;

    /** None yet, with room for those that ask for so many facts. */
    MadeDiagrams(int facts) {
        table = new Diagram[Math.min(MOST_AT_FIRST, Integer.highestOneBit(facts * ROOM_FOR_A_FACT | 1) * 2)];
    }

    /** The one that asks for the fact at a position and goes on in each way. */
    Diagram of(int fact, Diagram[] ways) {
        int hash = hash(fact, ways);
        int at = hash & table.length - 1;
        while (table[at] != null && !(table[at].hash == hash && asks(table[at], fact, ways))) {
            at = at + 1 & table.length - 1;
        }
        Diagram found = table[at];
        if (found == null) {
            found = new Diagram(fact, ways, ++size, hash);
            table[at] = found;
            if (size > table.length / 2) {
                grow();
            }
        }
        return found;
    }

    /** Neighbouring numbers are what diagrams are made of: added up, they would meet in the same places. */
    private static int hash(int fact, Diagram[] ways) {
        int hash = fact;
        for (Diagram way : ways) {
            hash = KnownDiagrams.spread(hash ^ way.number);
        }
        return hash;
    }

    private static boolean asks(Diagram diagram, int fact, Diagram[] ways) {
        if (diagram.fact != fact || diagram.ways.length != ways.length) {
            return false;
        }
        for (int way = 0; way < ways.length; way++) {
            if (diagram.ways[way] != ways[way]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        Diagram[] small = table;
        table = new Diagram[2 * small.length];
        for (Diagram each : small) {
            if (each != null) {
                int at = each.hash & table.length - 1;
                while (table[at] != null) {
                    at = at + 1 & table.length - 1;
                }
                table[at] = each;
            }
        }
    }
}
