package org.gascheck.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;

/** Gathers the unknown facts that a finding asks for, each place once. */
final class MissingFacts {

    private MissingFacts() {
    }

    /** The facts, before what a reference would lead to the reference. */
    static Collection<Located> withReferences(Collection<Located> facts) {
        if (facts.stream().noneMatch(fact -> placeOf(fact).isBehindReference())) {
            return facts;
        }
        Map<Place, Located> byPlace = new LinkedHashMap<>();
        for (Located fact : facts) {
            Place place = placeOf(fact);
            if (place.isBehindReference()) {
                byPlace.computeIfAbsent(place.parent(), Fact::unknownWith);
            }
            byPlace.putIfAbsent(place, fact);
        }
        return byPlace.values();
    }

    /** Where Kleene's logic alone left the outcome open, the facts that the rule left open. */
    static Collection<Located> openByKleene(Judgement grounds) {
        Map<Place, Located> byPlace = new LinkedHashMap<>();
        grounds.claims().forEach(claim -> claim.openClaims(each -> {
            Located fact = each.basis();
            if (!fact.isForAPerson()) {
                byPlace.putIfAbsent(placeOf(fact), fact);
            }
        }));
        return byPlace.values();
    }

    private static Place placeOf(Located fact) {
        return fact.owner().field(fact.field());
    }
}
