package org.gascheck.truth;

/** The diagrams of one {@link Diagrams} by what they ask, so that none is made twice. Used by one thread. */
final class MadeDiagrams {

    private static final int FIRST_ROOM = 32;

    /** A table with open addresses: {@code HashMap} with a key for each took most of the time of what is small. */
    private Diagram[] table = new Diagram[FIRST_ROOM];
    private int size;

    /** The one that asks for the fact at a position and goes on in each way. */
    Diagram of(int fact, Diagram[] ways) {
        int at = place(fact, ways);
        Diagram found = table[at];
        if (found == null) {
            found = new Diagram(fact, ways, ++size);
            table[at] = found;
            if (size > table.length / 2) {
                grow();
            }
        }
        return found;
    }

    /** Where such a diagram is, or has its place. */
    private int place(int fact, Diagram[] ways) {
        int hash = fact;
        for (Diagram way : ways) {
            hash = 31 * hash + way.number;
        }
        int at = Pairs.spread(hash) & table.length - 1;
        while (table[at] != null && !asks(table[at], fact, ways)) {
            at = at + 1 & table.length - 1;
        }
        return at;
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
                table[place(each.fact, each.ways)] = each;
            }
        }
    }
}
