package org.gascheck.truth;

import static org.gascheck.truth.ValueClaims.claim;
import static org.gascheck.truth.ValueClaims.known;
import static org.gascheck.truth.ValueClaims.open;
import static org.gascheck.truth.ValueClaims.setsOf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Fact;

/** Claims on the members of a set. */
final class SetClaims {

    private SetClaims() {
    }

    static <E> Claim has(Fact<Set<E>> fact, E member) {
        if (fact.isSettled()) {
            return fact.value().contains(member) ? known(fact, true) : Claim.lacking(fact, () -> List.of(member));
        }
        return open(fact, set -> set.contains(member), () -> List.of(Set.of(), Set.of(member)));
    }

    static <E> Claim hasAnyOf(Fact<Set<E>> fact, Collection<E> members) {
        if (fact.isSettled()) {
            return members.isEmpty() ? Claim.NO : known(fact, hasAny(fact.value(), members));
        }
        return members.isEmpty()
                ? Claim.NO
                : open(fact, set -> hasAny(set, members), () -> setsOf(members));
    }

    static <E> Claim hasAllOf(Fact<Set<E>> fact, Collection<E> members) {
        if (members.isEmpty()) {
            return Claim.YES;
        }
        if (fact.isSettled()) {
            return hasAll(fact.value(), members)
                    ? known(fact, true)
                    : Claim.lacking(fact, () -> members.stream()
                            .filter(member -> !fact.value().contains(member))
                            .toList());
        }
        return open(fact, set -> hasAll(set, members), () -> setsOf(members));
    }

    // Loops of our own, of which the compiler leaves out the iterators: nearly every check goes through them.

    private static <E> boolean hasAny(Set<E> set, Collection<E> members) {
        for (E member : members) {
            if (set.contains(member)) {
                return true;
            }
        }
        return false;
    }

    private static <E> boolean hasAll(Set<E> set, Collection<E> members) {
        for (E member : members) {
            if (!set.contains(member)) {
                return false;
            }
        }
        return true;
    }

    static Claim saysSomething(Fact<Set<String>> fact) {
        return claim(
                fact,
                set -> !set.stream().allMatch(Blanks::isBlank),
                () -> List.of(Set.of(), Set.of("-"), Set.of("1")));
    }
}
