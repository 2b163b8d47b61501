package org.gascheck.truth;

import java.util.HashMap;
import java.util.Map;

/** What diagrams come to once it is known in which way some fact turns out. Used by one thread. */
final class GivenWays {

    /** A diagram, and the way in which the fact at a position turns out. */
    private record Given(Diagram diagram, int fact, int way) {
    }

    private final Diagrams diagrams;
    private final Map<Given, Diagram> known = new HashMap<>();

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
        Given given = new Given(diagram, fact, way);
        Diagram made = known.get(given);
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
