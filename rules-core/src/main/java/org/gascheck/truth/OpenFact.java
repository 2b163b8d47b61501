package org.gascheck.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;

/**
 * An unknown fact that leaves claims open, and the kinds of values that they tell apart.
 *
 * @param place where it would have to be told; it may be a list or a reference
 * @param kinds for each kind the values that are known of it; none where the claims say nothing of values, as of a list
 */
public record OpenFact(Place place, List<List<Object>> kinds) {

    /** Keeps copies of the lists. */
    public OpenFact {
        kinds = kinds.stream().map(List::copyOf).toList();
    }

    /** The same fact of another record of its type. */
    public OpenFact within(Place other, Place insteadOf) {
        return new OpenFact(place.within(other, insteadOf), kinds);
    }

    /** The facts of some places that leave claims open, each place once, in the order in which they are come upon. */
    public static List<OpenFact> in(Collection<Claim> claims, Collection<Located> of) {
        Set<Place> places = new HashSet<>();
        of.forEach(fact -> places.add(fact.place()));
        Map<Place, Set<Claim>> byPlace = new LinkedHashMap<>();
        claims.forEach(claim -> claim.openClaims(leaf -> collect(leaf, places, byPlace)));
        return byPlace.values().stream().map(on -> OpenFact.of(List.copyOf(on))).toList();
    }

    private static void collect(Claim leaf, Set<Place> places, Map<Place, Set<Claim>> byPlace) {
        if (leaf instanceof SharedClaim shared) {
            shared.claim().openClaims(each -> collect(each, places, byPlace));
        } else if (places.contains(leaf.basis().place())) {
            byPlace.computeIfAbsent(leaf.basis().place(), place -> new LinkedHashSet<>()).add(leaf);
        }
    }

    private static OpenFact of(List<Claim> on) {
        List<Claim> testable = on.stream().filter(Claim::canBeTested).toList();
        if (testable.isEmpty()) {
            return new OpenFact(on.get(0).basis().place(), List.of());
        }
        Map<List<Truth>, List<Object>> kinds = new LinkedHashMap<>();
        for (Object value : Ways.values(testable)) {
            if (!isUnnamed(value)) {
                List<Truth> truths =
                        Arrays.asList(testable.stream().map(claim -> claim.of(value)).toArray(Truth[]::new));
                kinds.computeIfAbsent(truths, key -> new ArrayList<>()).add(value);
            }
        }
        return new OpenFact(testable.get(0).basis().place(), List.copyOf(kinds.values()));
    }

    /** Whether it is, or has among its members, a text that stands for any that no rule names. */
    private static boolean isUnnamed(Object value) {
        return Claims.ANOTHER.equals(value) || value instanceof Set<?> members && members.contains(Claims.ANOTHER);
    }
}
