package org.gascheck.truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gascheck.facts.Located;

/** A claim that many others are made of. What it rests on is collected once for all of them. */
final class SharedClaim extends Claim {

    private final ComposedClaim claim;
    // Where threads race they make equal ones.
    private volatile SharedFacts evidence;
    private volatile List<Cause> causes;
    private volatile SharedParts parts;

    SharedClaim(ComposedClaim claim) {
        super(claim.truth());
        this.claim = claim;
    }

    /** The claim itself. */
    ComposedClaim claim() {
        return claim;
    }

    /** What it is made of, if unknown facts leave it open. */
    SharedParts parts() {
        SharedParts known = parts;
        if (known == null) {
            known = new SharedParts(claim);
            parts = known;
        }
        return known;
    }

    @Override
    Diagram openDiagram(Diagrams diagrams) {
        return diagrams.ofShared(this);
    }

    @Override
    public void collectEvidence(Set<Located> to) {
        SharedFacts known = evidence;
        if (known == null) {
            GatheredFacts facts = GatheredFacts.each();
            claim.collectEvidence(facts);
            known = new SharedFacts(assumedFirst(facts));
            evidence = known;
        }
        if (to instanceof GatheredFacts gathered) {
            gathered.addAll(known, Set.of());
        } else {
            to.addAll(known.byKey().values());
        }
    }

    /** What is assumed is told whatever else is left out. */
    private static Map<Object, Located> assumedFirst(GatheredFacts facts) {
        Map<Object, Located> ordered = new LinkedHashMap<>();
        facts.stream().filter(Located::isAssumed).forEach(fact -> ordered.put(fact, fact));
        facts.forEach(fact -> ordered.putIfAbsent(fact, fact));
        return ordered;
    }

    @Override
    void collectCauses(Causes to) {
        List<Cause> known = causes;
        if (known == null) {
            known = claim.causes();
            causes = known;
        }
        to.addAll(known);
    }

    @Override
    void collectLacking(List<Cause.Lack> lacking) {
        claim.collectLacking(lacking);
    }

    @Override
    Located about() {
        return claim.about();
    }

    @Override
    void handOutOpen(Consumer<Claim> open) {
        if (open instanceof OpenClaims collected) {
            collected.add(this);
        } else {
            claim.handOutOpen(open);
        }
    }

    /** Open claims in the order in which they are come upon, and shared ones as a whole. */
    static final class OpenClaims implements Consumer<Claim> {

        private final List<Claim> all = new ArrayList<>();

        @Override
        public void accept(Claim leaf) {
            all.add(leaf);
        }

        private void add(SharedClaim shared) {
            all.add(shared);
        }

        List<Claim> all() {
            return all;
        }
    }

    @Override
    public String toString() {
        return claim.toString();
    }
}
