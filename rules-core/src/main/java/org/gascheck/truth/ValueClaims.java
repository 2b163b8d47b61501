package org.gascheck.truth;

import static org.gascheck.truth.ValueClaims.claim;
import static org.gascheck.truth.ValueClaims.constantsOf;
import static org.gascheck.truth.ValueClaims.known;
import static org.gascheck.truth.ValueClaims.open;
import static org.gascheck.truth.ValueClaims.setsOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gascheck.facts.Bearing;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;

/**
 * Claims on a fact by what is said of its values: known where the fact is, and else with values that show both answers.
 */
final class ValueClaims {

    private ValueClaims() {
    }

    static <T> Claim claim(Fact<T> fact, Predicate<T> test, Supplier<Collection<?>> probes) {
        return fact.isSettled() ? known(fact, test.test(fact.value())) : open(fact, test, probes);
    }

    static Claim known(Located fact, boolean holds) {
        return Claim.on(fact, Truth.of(holds));
    }

    @SuppressWarnings("unchecked")
    static <T> Claim open(Fact<T> fact, Predicate<T> test, Supplier<Collection<?>> probes) {
        Bearing<T> bearing = fact.bearing();
        return bearing == null
                ? Claim.open(fact, (Predicate<Object>) test, probes)
                : narrowed(fact, test, bearing.possible());
    }

    /** The claim on a fact that has one of some values; decided where it is the same of each. */
    @SuppressWarnings("unchecked")
    static <T> Claim narrowed(Fact<T> fact, Predicate<T> test, List<T> possible) {
        boolean first = test.test(possible.get(0));
        for (T value : possible) {
            if (test.test(value) != first) {
                return Claim.narrowed(fact, (Predicate<Object>) test, possible);
            }
        }
        return known(fact, first);
    }

    static Claim bothOpen(Located one, Located other) {
        return Claim.all(Claim.on(one, Truth.UNKNOWN), Claim.on(other, Truth.UNKNOWN));
    }

    static <E extends Enum<E>> Collection<?> constantsOf(E value) {
        return Arrays.asList(value.getDeclaringClass().getEnumConstants());
    }

    static <E> Collection<?> setsOf(Collection<E> members) {
        return List.of(Set.of(), Set.copyOf(members));
    }

    static Collection<?> oneMemberSets(Collection<String> members) {
        List<Object> sets = new ArrayList<>(List.of(Set.of()));
        members.forEach(member -> sets.add(Set.of(member)));
        return sets;
    }

    /** What holds in each case of a fact; where the fact is unknown, it is decided if all cases agree. */
    static <E extends Enum<E>> Claim inEachCase(Fact<E> fact, Class<E> cases, ClaimOf<E> claim) {
        if (fact.isSettled()) {
            return Claim.beside(fact, claim.on(fact.value()));
        }
        E[] possible = cases.getEnumConstants();
        if (fact.bearing() != null) {
            possible = fact.bearing().possible().toArray(Arrays.copyOf(possible, 0));
        }
        Claim[] claims = new Claim[possible.length];
        boolean agreed = true;
        for (int i = 0; i < claims.length; i++) {
            claims[i] = claim.on(possible[i]);
            agreed &= claims[i].truth() != Truth.UNKNOWN && claims[i].truth() == claims[0].truth();
        }
        if (agreed) {
            return Claim.agreed(claims[0].truth(), claims);
        }
        for (int i = 0; i < claims.length; i++) {
            claims[i] = Claim.all(Claims.is(fact, possible[i]), claims[i]);
        }
        return Claim.any(claims);
    }

    static <E extends Enum<E>> Claim is(Fact<E> fact, E value) {
        if (fact.isSettled()) {
            return known(fact, fact.value() == value);
        }
        return open(fact, given -> given == value, () -> constantsOf(value));
    }

    static <E extends Enum<E>> Claim isNot(Fact<E> fact, E value) {
        if (fact.isSettled()) {
            return known(fact, fact.value() != value);
        }
        return open(fact, given -> given != value, () -> constantsOf(value));
    }

    static <E extends Enum<E>> Claim isOneOf(Fact<E> fact, Collection<E> values) {
        if (values.isEmpty()) {
            return Claim.NO;
        }
        if (fact.isSettled() && !values.contains(fact.value())) {
            return known(fact, false);
        }
        EnumSet<E> all = EnumSet.allOf(values.iterator().next().getDeclaringClass());
        if (values.size() >= all.size() && values.containsAll(all)) {
            return Claim.YES;
        }
        return fact.isSettled() ? known(fact, true) : open(fact, values::contains, () -> all);
    }

    static <E extends Enum<E>> Claim atLeast(Fact<E> fact, E value) {
        if (fact.isSettled()) {
            return known(fact, fact.value().compareTo(value) >= 0);
        }
        return open(fact, given -> given.compareTo(value) >= 0, () -> constantsOf(value));
    }

    static Claim notBefore(Fact<LocalDate> fact, LocalDate day) {
        if (fact.isSettled()) {
            return known(fact, !fact.value().isBefore(day));
        }
        return open(fact, value -> !value.isBefore(day), () -> List.of(day, day.minusDays(1)));
    }

    static Claim notAfter(Fact<LocalDate> fact, LocalDate day) {
        if (fact.isSettled()) {
            return known(fact, !fact.value().isAfter(day));
        }
        return open(fact, value -> !value.isAfter(day), () -> List.of(day, day.plusDays(1)));
    }

    static Claim lasts(Fact<Expiry> fact, LocalDate day) {
        if (fact.isSettled()) {
            return known(fact, fact.value().covers(day));
        }
        return open(fact, value -> value.covers(day), () -> List.of(new Expiry(day), new Expiry(day.minusDays(1))));
    }
}
