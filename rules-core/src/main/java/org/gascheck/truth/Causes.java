package org.gascheck.truth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;

/** Collects the reasons that hold, from claims that rules mark as such. Used by one thread. */
final class Causes {

    private final List<Cause> found = new ArrayList<>();

    /** How many were collected. */
    int size() {
        return found.size();
    }

    /** Adds reasons that were collected before. */
    void addAll(List<Cause> causes) {
        found.addAll(causes);
    }

    List<Cause> found() {
        return List.copyOf(found);
    }

    /** Adds the reason that a claim is as it is, and what of the law it is about, if not null. */
    void add(String key, Object member, Claim claim) {
        List<Cause.Lack> lacking = new ArrayList<>();
        claim.collectLacking(lacking);
        Set<Located> evidence = new LinkedHashSet<>();
        claim.collectEvidence(evidence);
        Located at = claim.about() != null && claim.truth() == Truth.NO ? claim.about()
                : lacking.isEmpty() ? deepest(evidence) : lacking.get(0).fact();
        found.add(new Cause(
                key, at, member == null || at == null ? lacking : List.of(new Cause.Lack(at, List.of(member)))));
    }

    private static Located deepest(Set<Located> facts) {
        Located deepest = null;
        for (Located fact : facts) {
            if (deepest == null || depth(fact) > depth(deepest)) {
                deepest = fact;
            }
        }
        return deepest;
    }

    private static int depth(Located fact) {
        int depth = 0;
        for (Place place = fact.owner(); place != null; place = place.parent()) {
            depth++;
        }
        return depth;
    }
}
