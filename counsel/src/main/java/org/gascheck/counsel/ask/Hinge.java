package org.gascheck.counsel.ask;

import java.util.List;
import org.gascheck.facts.Located;
import org.gascheck.report.OpenConclusion;

/**
 * An open conclusion with the questions that it hangs on.
 *
 * @param pointers the JSON Pointers to ask; at least one
 * @param told     whether it is known how it hangs on them
 */
record Hinge(OpenConclusion conclusion, List<String> pointers, boolean told) {

    static Hinge of(OpenConclusion conclusion, List<Located> facts) {
        return new Hinge(conclusion, pointers(conclusion, facts), true);
    }

    static Hinge untold(OpenConclusion conclusion, List<Located> facts) {
        return new Hinge(conclusion, pointers(conclusion, facts), false);
    }

    private static List<String> pointers(OpenConclusion conclusion, List<Located> facts) {
        return facts.stream().map(fact -> AskedPlace.of(conclusion.placeOf(fact)).pointer()).distinct().toList();
    }

    /** Whether it cannot be looked at together with any others. */
    boolean isApart() {
        return !told || conclusion.isOfAnother();
    }
}
