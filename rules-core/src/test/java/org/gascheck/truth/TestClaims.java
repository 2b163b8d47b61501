package org.gascheck.truth;

import static org.gascheck.truth.Truth.UNKNOWN;
import static org.gascheck.truth.Truth.YES;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;

/** Claims on facts of a test, and what is to be seen of them. */
final class TestClaims {

    private TestClaims() {
    }

    static Claim claim(String name, Truth truth) {
        return Claims.is(TestClaims.<Boolean>fact(name, truth == UNKNOWN ? null : truth == YES));
    }

    static <T> Fact<T> fact(T value) {
        return fact("fact", value);
    }

    static <T> Fact<T> fact(String name, T value) {
        return Fact.at(Place.ROOT, name, value);
    }

    static Truth truth(Claim claim) {
        return claim.truth();
    }

    static List<String> evidence(Claim claim) {
        Set<Located> facts = new LinkedHashSet<>();
        claim.collectEvidence(facts);
        return facts.stream().map(Located::pointer).toList();
    }

    static List<String> missing(Claim claim) {
        Set<String> pointers = new LinkedHashSet<>();
        claim.openClaims(open -> pointers.add(open.basis().pointer()));
        return List.copyOf(pointers);
    }
}
