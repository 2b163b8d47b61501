package org.gascheck.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.truth.OpenFact;

/** Gathers the unknown facts that a finding asks for, each place once. */
final class MissingFacts {

    private MissingFacts() {
    }

    /** The open facts, with the kinds of values that the claims of a judgement tell apart. */
    static List<OpenFact> withKinds(Judgement grounds, Collection<Located> open) {
        return OpenFact.in(grounds.claims(), of(grounds, open));
    }

    /** The open facts that diagrams tell or, where Kleene's logic alone left the outcome open, those of the rule. */
    static Collection<Located> of(Judgement grounds, Collection<Located> open) {
        return open.isEmpty() ? openByKleene(grounds) : open;
    }

    private static Collection<Located> openByKleene(Judgement grounds) {
        Map<Place, Located> byPlace = new LinkedHashMap<>();
        grounds.claims().forEach(claim -> claim.openClaims(each -> {
            Located fact = each.basis();
            if (!fact.isForAPerson()) {
                byPlace.putIfAbsent(fact.place(), fact);
            }
        }));
        return byPlace.values();
    }
}
