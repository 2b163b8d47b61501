package org.gascheck.benchmarks.hand;

import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.UNKNOWN;
import static org.gascheck.truth.Truth.YES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.truth.Truth;

/** Three-valued conditions on facts, and how they combine. */
final class Kleene {

    private Kleene() {
    }

    static Truth is(Fact<Boolean> fact) {
        return fact.value() == null ? UNKNOWN : Truth.of(fact.value());
    }

    static Truth isNot(Fact<Boolean> fact) {
        return fact.value() == null ? UNKNOWN : Truth.of(!fact.value());
    }

    static <E extends Enum<E>> Truth is(Fact<E> fact, E value) {
        return fact.value() == null ? UNKNOWN : Truth.of(fact.value() == value);
    }

    static <E extends Enum<E>> Truth isNot(Fact<E> fact, E value) {
        return fact.value() == null ? UNKNOWN : Truth.of(fact.value() != value);
    }

    static <E extends Enum<E>> Truth same(Fact<E> one, Fact<E> other) {
        return one.value() == null || other.value() == null ? UNKNOWN : Truth.of(one.value() == other.value());
    }

    static <E> Truth has(Fact<Set<E>> fact, E member) {
        return fact.value() == null ? UNKNOWN : Truth.of(fact.value().contains(member));
    }

    static <E> Truth hasAnyOf(Fact<Set<E>> fact, Set<E> members) {
        if (fact.value() == null) {
            return UNKNOWN;
        }
        for (E member : members) {
            if (fact.value().contains(member)) {
                return YES;
            }
        }
        return NO;
    }

    static <E> Truth hasAllOf(Fact<Set<E>> fact, Set<E> members) {
        return fact.value() == null ? UNKNOWN : Truth.of(fact.value().containsAll(members));
    }

    static <E> Truth isNotEmpty(Fact<Set<E>> fact) {
        return fact.value() == null ? UNKNOWN : Truth.of(!fact.value().isEmpty());
    }

    static Truth isGiven(Fact<?> fact) {
        return fact.value() == null ? UNKNOWN : YES;
    }

    static Truth exceeds(Fact<BigDecimal> fact, BigDecimal limit) {
        return fact.value() == null ? UNKNOWN : Truth.of(fact.value().compareTo(limit) > 0);
    }

    static Truth notAfter(Fact<LocalDate> fact, LocalDate day) {
        return fact.value() == null ? UNKNOWN : Truth.of(!fact.value().isAfter(day));
    }

    static Truth notBefore(Fact<LocalDate> fact, LocalDate day) {
        return fact.value() == null ? UNKNOWN : Truth.of(!fact.value().isBefore(day));
    }

    static Truth lasts(Fact<Expiry> fact, LocalDate day) {
        return fact.value() == null ? UNKNOWN : Truth.of(fact.value().covers(day));
    }

    static Truth all(Truth one, Truth other) {
        return one.and(other);
    }

    static Truth all(Truth one, Truth two, Truth three) {
        return one.and(two).and(three);
    }

    static Truth any(Truth one, Truth other) {
        return one.or(other);
    }

    static Truth any(Truth one, Truth two, Truth three) {
        return one.or(two).or(three);
    }

    static <R extends Record> Truth some(Facts<R> list, Function<R, Truth> condition) {
        Truth some = NO;
        for (R member : list) {
            some = some.or(condition.apply(member));
            if (some == YES) {
                break;
            }
        }
        return list.isKnown() ? some : some.and(UNKNOWN);
    }

    static <R extends Record> Truth every(Facts<R> list, Function<R, Truth> condition) {
        Truth every = YES;
        for (R member : list) {
            every = every.and(condition.apply(member));
            if (every == NO) {
                break;
            }
        }
        return list.isKnown() ? every : every.or(UNKNOWN);
    }
}
