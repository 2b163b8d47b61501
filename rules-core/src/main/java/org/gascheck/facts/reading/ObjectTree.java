package org.gascheck.facts.reading;

/**
 * Objects in memory: maps, collections, arrays, builders and values.
 *
 * @param root a map or a builder
 */
record ObjectTree(Object root, ReadLimits limits) implements Input {

    @Override
    public Tokens tokens() {
        return new ObjectTokens(root, limits);
    }

    @Override
    public int column(Spot at) {
        return 0;
    }
}
