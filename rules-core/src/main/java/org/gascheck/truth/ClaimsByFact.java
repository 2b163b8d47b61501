package org.gascheck.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The open claims in some claims, by the fact that they are on, in the order in which they are come upon. */
final class ClaimsByFact {

    private final SharedClaim shared;
    private final BitSet expanded = new BitSet();
    /** What is left of the shared claim stands among the facts, with no claims on it. */
    private final Map<Object, List<Claim>> byFact = new LinkedHashMap<>();

    /**
     * The claims by fact.
     *
     * @param apart whether the parts of a sole shared claim are told apart, so that those that nothing else touches are
     *              one question
     */
    ClaimsByFact(Collection<Claim> claims, boolean apart) {
        SharedClaim.OpenClaims all = new SharedClaim.OpenClaims();
        claims.forEach(claim -> claim.openClaims(all));
        this.shared = apart ? soleShared(all.all()) : null;
        Set<Claim> seen = Collections.newSetFromMap(new IdentityHashMap<>(all.all().size()));
        for (Claim each : all.all()) {
            if (each != shared && each instanceof SharedClaim other) {
                other.claim().openClaims(leaf -> add(leaf, seen));
            } else if (each != shared) {
                add(each, seen);
            }
        }
        if (shared != null) {
            expanded.or(shared.parts().touching(byFact.keySet()));
            byFact.clear();
            seen.clear();
            for (Claim each : all.all()) {
                if (each != shared) {
                    add(each, seen);
                } else if (seen.add(shared)) {
                    expanded.stream().forEach(part -> shared.parts().part(part).openClaims(leaf -> add(leaf, seen)));
                    byFact.put(shared, List.of());
                }
            }
        }
    }

    private void add(Claim leaf, Set<Claim> seen) {
        if (seen.add(leaf)) {
            byFact.computeIfAbsent(SharedParts.basisOf(leaf), fact -> new ArrayList<>(1)).add(leaf);
        }
    }

    /** The only shared claim, if its parts can be told apart; with several they could have facts in common. */
    private static SharedClaim soleShared(List<Claim> open) {
        SharedClaim sole = null;
        for (Claim each : open) {
            if (each instanceof SharedClaim found) {
                if (sole != null && sole != found || !found.parts().areApart()) {
                    return null;
                }
                sole = found;
            }
        }
        return sole;
    }

    /** The shared claim whose parts are told apart, or null. */
    SharedClaim shared() {
        return shared;
    }

    /** Those of its parts that have facts in common with the other claims. */
    BitSet expanded() {
        return expanded;
    }

    /** How many facts they are on, what is left of the shared claim counted as one. */
    int size() {
        return byFact.size();
    }

    /** Goes through the facts: what is left of the shared claim, and the claims on each of the others. */
    void forEach(Runnable onTheRest, Consumer<List<Claim>> onFact) {
        byFact.values().forEach(claims -> {
            if (claims.isEmpty()) {
                onTheRest.run();
            } else {
                onFact.accept(claims);
            }
        });
    }
}
