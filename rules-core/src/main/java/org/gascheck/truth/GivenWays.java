package org.gascheck.truth;

/** What diagrams come to once it is known in which way some fact turns out. Used by one thread. */
final class GivenWays {

    private final Diagrams diagrams;
    private final KnownDiagrams known = new KnownDiagrams();

    GivenWays(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    Diagram of(Diagram diagram, int fact, int way) {
        if (diagram.fact > fact) {
            return diagram;
        }
        if (diagram.fact == fact) {
            return diagram.ways[way];
        }
        long given = KnownDiagrams.ofGiven(diagram, fact, way);
        Diagram made = known.of(given);
        if (made == null) {
            Diagram[] ways = new Diagram[diagram.ways.length];
            for (int i = 0; i < ways.length; i++) {
                ways[i] = of(diagram.ways[i], fact, way);
            }
            made = diagrams.diagram(diagram.fact, ways);
            known.put(given, made);
        }
        return made;
    }
}
