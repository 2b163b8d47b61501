package org.gascheck.truth;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;

/**
 * Facts that very many findings rest on, by what tells them apart: gathered once for all of these. Not to be changed
 * any more. Safe for use by many threads.
 */
final class SharedFacts {

    static final SharedFacts NONE = new SharedFacts(Map.of());

    private final Map<Object, Located> byKey;
    // Where threads race they make equal ones.
    private volatile Referred referred;

    SharedFacts(Map<Object, Located> byKey) {
        this.byKey = byKey;
    }

    Map<Object, Located> byKey() {
        return byKey;
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The same facts by their places, and before what a reference would lead to the reference. */
    SharedFacts withReferences() {
        return referred().with;
    }

    /** What is to be left out of the facts with references where some of the facts are left out. */
    Set<Object> leftOutWithReferences(Set<Object> facts) {
        Map<Object, Integer> ledTo = referred().ledTo;
        Map<Object, Integer> leftOut = new HashMap<>();
        for (Object each : facts) {
            if (((Place) each).isBehindReference()) {
                leftOut.merge(((Place) each).parent(), 1, Integer::sum);
            }
        }
        Set<Object> all = new LinkedHashSet<>();
        for (Object each : facts) {
            if (!ledTo.containsKey(each) || ledTo.get(each).equals(leftOut.get(each))) {
                all.add(each);
            }
        }
        leftOut.forEach((reference, times) -> {
            if (times.equals(ledTo.get(reference)) && !byKey.containsKey(reference)) {
                all.add(reference);
            }
        });
        return all;
    }

    private Referred referred() {
        Referred known = referred;
        if (known == null) {
            Map<Object, Integer> ledTo = new HashMap<>();
            for (Object each : byKey.keySet()) {
                if (((Place) each).isBehindReference()) {
                    ledTo.merge(((Place) each).parent(), 1, Integer::sum);
                }
            }
            known = new Referred(ledTo.isEmpty() ? this : new SharedFacts(withReferences(byKey.values())), ledTo);
            referred = known;
        }
        return known;
    }

    /** Facts by their places, and before what a reference would lead to the reference. */
    static Map<Object, Located> withReferences(Collection<Located> facts) {
        Map<Object, Located> byPlace = new LinkedHashMap<>();
        for (Located fact : facts) {
            Place place = fact.place();
            if (place.isBehindReference()) {
                byPlace.computeIfAbsent(place.parent(), reference -> Fact.unknownWith((Place) reference));
            }
            byPlace.putIfAbsent(place, fact);
        }
        return byPlace;
    }

    /**
     * The facts with the references that lead to some of them.
     *
     * @param ledTo how many facts each reference leads to
     */
    private record Referred(SharedFacts with, Map<Object, Integer> ledTo) {
    }
}
